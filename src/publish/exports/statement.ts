import type { Text } from '~/model/claim'
import type { Figure, Qualifier } from '~/model/figure'

const qualifierWords = {
  exact: null,
  'more-than': { fr: 'plus de', en: 'more than' },
  nearly: { fr: 'près de', en: 'nearly' },
  about: { fr: 'environ', en: 'about' },
} as const satisfies Record<Qualifier, Text | null>

/** The number with its qualifier, in both languages: « plus de 152 », "more than 152". */
export function statementOf({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>): Text {
  const words = qualifierWords[qualifier]
  if (words === null) return { fr: String(value), en: String(value) }
  return { fr: `${words.fr} ${value}`, en: `${words.en} ${value}` }
}
