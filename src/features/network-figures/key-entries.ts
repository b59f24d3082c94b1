import type { Language } from '~/i18n/language'
import { isDated } from '~/rules/figures/figure-time'
import { type FigureRow, isEcho } from '~/rules/figures/figures'

import type { MarkSignProps } from './chart/MarkSign'

/** A sign with its explanation. */
export interface KeyEntry {
  readonly sign: MarkSignProps | 'undated' | 'open'
  readonly words: string
}

const allQualifiers = ['exact', 'more-than', 'nearly', 'about'] as const
const allAuthorities = ['press', 'reference'] as const

/** The signs used by these statements, in the order of the key. */
export function keyEntries(rows: readonly FigureRow[], { t }: Language): readonly KeyEntry[] {
  const qualifiers = allQualifiers.filter((shape) => rows.some(({ figure }) => figure.qualifier === shape))
  const authorities = allAuthorities.filter((authority) => rows.some((row) => row.authority === authority))
  const entries: readonly (KeyEntry | false)[] = [
    ...qualifiers.map((shape) => ({ sign: { shape }, words: t(`figures.key.${shape}`) })),
    qualifiers.some((shape) => shape === 'more-than' || shape === 'nearly') && {
      sign: 'open',
      words: t('figures.picture.open'),
    },
    rows.some(({ figure }) => isEcho(figure)) && {
      sign: { shape: 'exact', hollow: true },
      words: t('figures.key.echo'),
    },
    ...authorities.map((authority): KeyEntry => ({
      sign: { shape: 'exact', authority },
      words: t(`figures.key.${authority}`),
    })),
    rows.some(({ figure }) => !isDated(figure)) && { sign: 'undated', words: t('figures.key.undated') },
  ]
  return entries.filter((entry) => entry !== false)
}
