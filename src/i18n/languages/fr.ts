import { countriesFr } from '~/i18n/generated/countries.fr'
import app from '~/i18n/messages/fr/app.json'
import card from '~/i18n/messages/fr/card.json'
import cite from '~/i18n/messages/fr/cite.json'
import filters from '~/i18n/messages/fr/filters.json'
import list from '~/i18n/messages/fr/list.json'
import map from '~/i18n/messages/fr/map.json'
import page from '~/i18n/messages/fr/page.json'
import parts from '~/i18n/messages/fr/parts.json'
import when from '~/i18n/messages/fr/when.json'

import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'fr',
  messages: { ...app, ...card, ...cite, ...filters, ...list, ...map, ...page, ...parts, ...when },
  more: {
    about: async () => (await import('~/i18n/messages/fr/about.json')).default,
    accessibility: async () => (await import('~/i18n/messages/fr/accessibility.json')).default,
    api: async () => (await import('~/i18n/messages/fr/api.json')).default,
    borders: async () => (await import('~/i18n/messages/fr/borders.json')).default,
    changes: async () => (await import('~/i18n/messages/fr/changes.json')).default,
    check: async () => (await import('~/i18n/messages/fr/check.json')).default,
    compare: async () => (await import('~/i18n/messages/fr/compare.json')).default,
    comparison: async () => (await import('~/i18n/messages/fr/comparison.json')).default,
    correct: async () => (await import('~/i18n/messages/fr/correct.json')).default,
    coverage: async () => (await import('~/i18n/messages/fr/coverage.json')).default,
    document: async () => (await import('~/i18n/messages/fr/document.json')).default,
    downloads: async () => (await import('~/i18n/messages/fr/downloads.json')).default,
    embed: async () => (await import('~/i18n/messages/fr/embed.json')).default,
    figures: async () => (await import('~/i18n/messages/fr/figures.json')).default,
    footer: async () => (await import('~/i18n/messages/fr/footer.json')).default,
    matrix: async () => (await import('~/i18n/messages/fr/matrix.json')).default,
    meter: async () => (await import('~/i18n/messages/fr/meter.json')).default,
    offline: async () => (await import('~/i18n/messages/fr/offline.json')).default,
    problems: async () => (await import('~/i18n/messages/fr/problems.json')).default,
    share: async () => (await import('~/i18n/messages/fr/share.json')).default,
    sources: async () => (await import('~/i18n/messages/fr/sources.json')).default,
    year: async () => (await import('~/i18n/messages/fr/year.json')).default,
  },
  countries: countriesFr,
}
