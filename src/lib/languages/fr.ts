import { countriesFr } from '../generated/countries.fr'
import app from '../messages/fr/app.json'
import card from '../messages/fr/card.json'
import comparison from '../messages/fr/comparison.json'
import coverage from '../messages/fr/coverage.json'
import figures from '../messages/fr/figures.json'
import filters from '../messages/fr/filters.json'
import list from '../messages/fr/list.json'
import map from '../messages/fr/map.json'
import parts from '../messages/fr/parts.json'
import when from '../messages/fr/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'fr',
  messages: {
    ...app,
    ...card,
    ...comparison,
    ...coverage,
    ...figures,
    ...filters,
    ...list,
    ...map,
    ...parts,
    ...when,
  },
  countries: countriesFr,
}
