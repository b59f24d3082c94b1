import { countriesEn } from '../generated/countries.en'
import app from '../messages/en/app.json'
import card from '../messages/en/card.json'
import comparison from '../messages/en/comparison.json'
import coverage from '../messages/en/coverage.json'
import figures from '../messages/en/figures.json'
import filters from '../messages/en/filters.json'
import list from '../messages/en/list.json'
import map from '../messages/en/map.json'
import parts from '../messages/en/parts.json'
import when from '../messages/en/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'en',
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
  countries: countriesEn,
}
