import { countriesEn } from '../generated/countries.en'
import app from '../messages/en/app.json'
import filters from '../messages/en/filters.json'
import list from '../messages/en/list.json'
import map from '../messages/en/map.json'
import parts from '../messages/en/parts.json'
import when from '../messages/en/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'en',
  messages: { ...app, ...filters, ...list, ...map, ...parts, ...when },
  more: {
    about: async () => (await import('../messages/en/about.json')).default,
    accessibility: async () => (await import('../messages/en/accessibility.json')).default,
    borders: async () => (await import('../messages/en/borders.json')).default,
    card: async () => (await import('../messages/en/card.json')).default,
    cite: async () => (await import('../messages/en/cite.json')).default,
    comparison: async () => (await import('../messages/en/comparison.json')).default,
    coverage: async () => (await import('../messages/en/coverage.json')).default,
    document: async () => (await import('../messages/en/document.json')).default,
    downloads: async () => (await import('../messages/en/downloads.json')).default,
    embed: async () => (await import('../messages/en/embed.json')).default,
    figures: async () => (await import('../messages/en/figures.json')).default,
    footer: async () => (await import('../messages/en/footer.json')).default,
    matrix: async () => (await import('../messages/en/matrix.json')).default,
    meter: async () => (await import('../messages/en/meter.json')).default,
    offline: async () => (await import('../messages/en/offline.json')).default,
    page: async () => (await import('../messages/en/page.json')).default,
    problems: async () => (await import('../messages/en/problems.json')).default,
    share: async () => (await import('../messages/en/share.json')).default,
    sources: async () => (await import('../messages/en/sources.json')).default,
  },
  countries: countriesEn,
}
