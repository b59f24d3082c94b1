import { countriesFr } from '../generated/countries.fr'
import about from '../messages/fr/about.json'
import accessibility from '../messages/fr/accessibility.json'
import app from '../messages/fr/app.json'
import card from '../messages/fr/card.json'
import cite from '../messages/fr/cite.json'
import comparison from '../messages/fr/comparison.json'
import coverage from '../messages/fr/coverage.json'
import downloads from '../messages/fr/downloads.json'
import embed from '../messages/fr/embed.json'
import figures from '../messages/fr/figures.json'
import filters from '../messages/fr/filters.json'
import list from '../messages/fr/list.json'
import map from '../messages/fr/map.json'
import matrix from '../messages/fr/matrix.json'
import meter from '../messages/fr/meter.json'
import offline from '../messages/fr/offline.json'
import page from '../messages/fr/page.json'
import parts from '../messages/fr/parts.json'
import share from '../messages/fr/share.json'
import sources from '../messages/fr/sources.json'
import when from '../messages/fr/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'fr',
  messages: {
    ...about,
    ...accessibility,
    ...app,
    ...card,
    ...cite,
    ...comparison,
    ...coverage,
    ...downloads,
    ...embed,
    ...figures,
    ...filters,
    ...list,
    ...map,
    ...matrix,
    ...meter,
    ...offline,
    ...page,
    ...parts,
    ...share,
    ...sources,
    ...when,
  },
  countries: countriesFr,
}
