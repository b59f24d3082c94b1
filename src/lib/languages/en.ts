import { countriesEn } from '../generated/countries.en'
import about from '../messages/en/about.json'
import accessibility from '../messages/en/accessibility.json'
import app from '../messages/en/app.json'
import card from '../messages/en/card.json'
import cite from '../messages/en/cite.json'
import comparison from '../messages/en/comparison.json'
import coverage from '../messages/en/coverage.json'
import downloads from '../messages/en/downloads.json'
import embed from '../messages/en/embed.json'
import figures from '../messages/en/figures.json'
import filters from '../messages/en/filters.json'
import list from '../messages/en/list.json'
import map from '../messages/en/map.json'
import matrix from '../messages/en/matrix.json'
import meter from '../messages/en/meter.json'
import offline from '../messages/en/offline.json'
import page from '../messages/en/page.json'
import parts from '../messages/en/parts.json'
import share from '../messages/en/share.json'
import sources from '../messages/en/sources.json'
import when from '../messages/en/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'en',
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
  countries: countriesEn,
}
