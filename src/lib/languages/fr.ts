import { countriesFr } from '../generated/countries.fr'
import app from '../messages/fr/app.json'
import filters from '../messages/fr/filters.json'
import list from '../messages/fr/list.json'
import map from '../messages/fr/map.json'
import parts from '../messages/fr/parts.json'
import when from '../messages/fr/when.json'
import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'fr',
  messages: { ...app, ...filters, ...list, ...map, ...parts, ...when },
  more: {
    about: async () => (await import('../messages/fr/about.json')).default,
    accessibility: async () => (await import('../messages/fr/accessibility.json')).default,
    borders: async () => (await import('../messages/fr/borders.json')).default,
    card: async () => (await import('../messages/fr/card.json')).default,
    cite: async () => (await import('../messages/fr/cite.json')).default,
    comparison: async () => (await import('../messages/fr/comparison.json')).default,
    coverage: async () => (await import('../messages/fr/coverage.json')).default,
    document: async () => (await import('../messages/fr/document.json')).default,
    downloads: async () => (await import('../messages/fr/downloads.json')).default,
    embed: async () => (await import('../messages/fr/embed.json')).default,
    figures: async () => (await import('../messages/fr/figures.json')).default,
    footer: async () => (await import('../messages/fr/footer.json')).default,
    matrix: async () => (await import('../messages/fr/matrix.json')).default,
    meter: async () => (await import('../messages/fr/meter.json')).default,
    offline: async () => (await import('../messages/fr/offline.json')).default,
    page: async () => (await import('../messages/fr/page.json')).default,
    problems: async () => (await import('../messages/fr/problems.json')).default,
    share: async () => (await import('../messages/fr/share.json')).default,
    sources: async () => (await import('../messages/fr/sources.json')).default,
  },
  countries: countriesFr,
}
