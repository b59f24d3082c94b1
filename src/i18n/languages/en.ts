import { countriesEn } from '~/i18n/generated/countries.en'
import app from '~/i18n/messages/en/app.json'
import card from '~/i18n/messages/en/card.json'
import cite from '~/i18n/messages/en/cite.json'
import filters from '~/i18n/messages/en/filters.json'
import list from '~/i18n/messages/en/list.json'
import map from '~/i18n/messages/en/map.json'
import page from '~/i18n/messages/en/page.json'
import parts from '~/i18n/messages/en/parts.json'
import when from '~/i18n/messages/en/when.json'

import type { LanguagePack } from './language-pack'

export const pack: LanguagePack = {
  lang: 'en',
  messages: { ...app, ...card, ...cite, ...filters, ...list, ...map, ...page, ...parts, ...when },
  more: {
    about: async () => (await import('~/i18n/messages/en/about.json')).default,
    accessibility: async () => (await import('~/i18n/messages/en/accessibility.json')).default,
    api: async () => (await import('~/i18n/messages/en/api.json')).default,
    borders: async () => (await import('~/i18n/messages/en/borders.json')).default,
    changes: async () => (await import('~/i18n/messages/en/changes.json')).default,
    check: async () => (await import('~/i18n/messages/en/check.json')).default,
    compare: async () => (await import('~/i18n/messages/en/compare.json')).default,
    comparison: async () => (await import('~/i18n/messages/en/comparison.json')).default,
    correct: async () => (await import('~/i18n/messages/en/correct.json')).default,
    coverage: async () => (await import('~/i18n/messages/en/coverage.json')).default,
    document: async () => (await import('~/i18n/messages/en/document.json')).default,
    downloads: async () => (await import('~/i18n/messages/en/downloads.json')).default,
    embed: async () => (await import('~/i18n/messages/en/embed.json')).default,
    figures: async () => (await import('~/i18n/messages/en/figures.json')).default,
    footer: async () => (await import('~/i18n/messages/en/footer.json')).default,
    matrix: async () => (await import('~/i18n/messages/en/matrix.json')).default,
    meter: async () => (await import('~/i18n/messages/en/meter.json')).default,
    offline: async () => (await import('~/i18n/messages/en/offline.json')).default,
    problems: async () => (await import('~/i18n/messages/en/problems.json')).default,
    share: async () => (await import('~/i18n/messages/en/share.json')).default,
    sources: async () => (await import('~/i18n/messages/en/sources.json')).default,
    year: async () => (await import('~/i18n/messages/en/year.json')).default,
  },
  countries: countriesEn,
}
