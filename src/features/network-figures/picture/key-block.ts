import { type ComponentProps, createElement } from 'react'

import { type ChartMarks, type Mark, marksOf } from '~/geometry/figure-marks'
import type { Language } from '~/i18n/language'

import { EchoSign, MarkSign } from '../chart/MarkSign'
import type { Block } from './blocks'
import { drawnMarkup } from './drawn-markup'
import { INK, SANS, SIZES } from './picture-type'
import { svg, type SvgNode } from './svg-node'
import { textWidth } from './text-width'

/** One sign and what it means. */
export interface KeyEntry {
  readonly sign: ComponentProps<typeof MarkSign> | 'undated' | 'open'
  readonly words: string
}

/** Room for a sign, and between two entries. */
const SIGN_WIDTH = 26
const GAP = 22
const LINE = 24

/** The signs that a picture uses, in as many lines as they need. */
export function keyBlock(entries: readonly KeyEntry[], width: number): Block {
  const places: { readonly entry: KeyEntry; readonly x: number; readonly line: number }[] = []
  let [x, line] = [0, 0]
  for (const entry of entries) {
    const needed = signWidth(entry) + textWidth(entry.words, SIZES.text)
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1]
    places.push({ entry, x, line })
    x += needed + GAP
  }
  return {
    height: entries.length === 0 ? 0 : (line + 1) * LINE,
    draw: (left, top) =>
      places.flatMap((place) => drawEntry(place.entry, left + place.x, top + place.line * LINE)),
  }
}

function signWidth({ sign }: KeyEntry): number {
  return SIGN_WIDTH + (isEcho(sign) ? 16 : 0) + (sign === 'undated' ? 8 : 0)
}

function isEcho(sign: KeyEntry['sign']): boolean {
  return typeof sign !== 'string' && sign.hollow === true
}

function drawEntry(entry: KeyEntry, x: number, y: number): readonly SvgNode[] {
  const middle = y + LINE / 2
  const words = svg(
    'text',
    {
      x: x + signWidth(entry),
      y: middle + SIZES.text * 0.35,
      fontFamily: SANS,
      fontSize: SIZES.text,
      fill: INK.ink2,
    },
    entry.words,
  )
  return [...drawKeySign(entry.sign, x, middle), words]
}

function drawKeySign(sign: KeyEntry['sign'], x: number, y: number): readonly SvgNode[] {
  const line = { fill: 'none', stroke: INK.accent, strokeWidth: 1.6 }
  if (sign === 'undated') return [svg('path', { d: `M${x + 1} ${y}h26m-26 -5v10m26 -10v10`, ...line })]
  if (sign === 'open') return [svg('path', { d: `M${x + 10} ${y - 10}v20`, ...line, strokeDasharray: '3 3' })]
  const echo = isEcho(sign) && createElement(EchoSign, { x: 18, y: 0, unit: 1 })
  const markup = drawnMarkup(createElement('svg', null, createElement(MarkSign, sign), echo))
  return [svg('g', { transform: `translate(${x + 10} ${y}) scale(1.05)` }, { markup })]
}

const QUALIFIERS = ['exact', 'more-than', 'nearly', 'about'] as const
const STANDINGS = ['press', 'reference'] as const

/** The signs that these marks use, with the words that the page explains them by. */
export function keyEntries(charts: readonly ChartMarks[], { t }: Language): readonly KeyEntry[] {
  const marks = charts.flatMap(marksOf)
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
