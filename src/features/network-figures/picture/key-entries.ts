import type { Mark } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'

import type { KeyEntry } from './key-block'

const QUALIFIERS = ['exact', 'more-than', 'nearly', 'about'] as const
const STANDINGS = ['press', 'reference'] as const

/** The signs that these marks use, with the words that the page explains them by. */
export function keyEntries(marks: readonly Mark[], { t }: Language): readonly KeyEntry[] {
  const used = <T extends string>(kinds: readonly T[], of: (mark: Mark) => string) =>
    kinds.filter((kind) => marks.some((mark) => of(mark) === kind))
  return [
    ...used(QUALIFIERS, ({ shape }) => shape).map((shape) => ({
      sign: { shape },
      words: t(`figures.key.${shape}`),
    })),
    ...(marks.some(({ ray }) => ray !== null)
      ? [{ sign: 'open', words: t('figures.picture.open') } as const]
      : []),
    ...(marks.some(({ hollow }) => hollow)
      ? [{ sign: { shape: 'exact', hollow: true }, words: t('figures.key.echo') } as const]
      : []),
    ...used(STANDINGS, ({ standing }) => standing).map((standing) => ({
      sign: { shape: 'exact', standing } as const,
      words: t(`figures.key.${standing}`),
    })),
    ...(marks.some(({ bar }) => bar !== null)
      ? [{ sign: 'undated', words: t('figures.key.undated') } as const]
      : []),
  ]
}
