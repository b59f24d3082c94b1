import { createElement } from 'react'

import { type Chart, chartOf, isCrowded } from '../chart/chart'
import { chartHeight } from '../chart/chart-frame'
import { ChartDrawing } from '../chart/ChartDrawing'
import { type Block, beside, inTwoColumns, stack, textBlock } from './blocks'
import { drawnMarkup, withTokens } from './drawn-markup'
import { keyBlock, keyEntries } from './key-block'
import {
  COLUMN,
  COLUMN_GAP,
  headingBlock,
  itemBlocks,
  MARGIN,
  ROOM,
  section,
  SECTION_GAP,
  SMALL,
  THIRD,
  THIRD_GAP,
  WIDTH,
} from './picture-layout'
import { type PictureNotes, pictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import { INK, SANS, SERIF, SERIF_STRETCH, SIZES } from './picture-type'
import { saidBlocks } from './said-blocks'
import { sourceItems } from './source-items'
import { svg, toMarkup } from './svg-node'
import { textWidth } from './text-width'

/** A picture of its own, ready to be saved; its size is in pixels. */
export interface Picture {
  readonly markup: string
  readonly width: number
  readonly height: number
}

/**
 * One chart, or several together, as a picture that stands alone: what is counted, the marks and their signs,
 * what can and cannot be said, who says it and when, the edition and the licence. The charts are drawn by what
 * draws them on screen, in the light theme; around them text is set without asking the browser for its widths.
 */
export function composePicture(request: PictureRequest): Picture {
  const { charts, span, language } = request
  const notes = pictureNotes(request)
  const years = span.from === span.to ? String(span.from) : `${span.from}–${span.to}`
  const [only] = charts
  const title =
    only && charts.length === 1
      ? language.t('figures.picture.title', { metric: language.t(`figures.metric.${only.metric}`), years })
      : language.t('figures.picture.title.together', { years })
  const drawn = charts.map(({ rows }) => chartOf({ ...request, rows }, language, notes.numberOf))
  const names = drawn.flatMap(({ texts }) => [...texts.values()].map(({ name }) => name))
  const body = stack(
    [
      stack([networkBlock(request), titleBlock(title), ledeBlock(request)], 6),
      keyBlock(keyEntries(drawn, language), ROOM),
      chartsBlock(drawn, request),
      ...saidBlocks(request, notes),
      sourcesBlock(request, notes),
      colophonBlock(request),
    ],
    SECTION_GAP,
  )
  const height = Math.ceil(body.height + 2 * MARGIN)
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      lang: language.lang,
      role: 'img',
      'aria-labelledby': 'title desc',
      fontFamily: SANS,
    },
    svg('title', { id: 'title' }, title),
    svg('desc', { id: 'desc' }, `${names.join('; ')}.`),
    svg('rect', { width: WIDTH, height, fill: INK.ground }),
    ...body.draw(MARGIN, MARGIN),
  )
  const markup = withTokens(toMarkup(root))
  return { markup: `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`, width: WIDTH, height }
}

/** Whose numbers these are, for those who meet the picture elsewhere. */
function networkBlock({ language: { t } }: PictureRequest): Block {
  return textBlock([{ text: t('figures.picture.network') }], ROOM, { size: SIZES.text, ink: INK.ink2 })
}

function titleBlock(title: string): Block {
  const style = { size: SIZES.title, family: SERIF, isBold: true, stretch: SERIF_STRETCH }
  return textBlock([{ text: title }], ROOM, style)
}

/** What was counted, and how to read the chart. */
function ledeBlock({ charts, language: { t } }: PictureRequest): Block {
  const units = [...new Set(rowsOf(charts).map(({ figure }) => figure.unit))]
  const counted = units.map((unit) => t(`figures.counted.${unit}`))
  const what = t('figures.reading.counted', { what: counted.join(t('figures.picture.semicolon')) })
  const words = [what, t('figures.lede'), t('figures.notJoined')].join(' ')
  return textBlock([{ text: words }], ROOM, { size: SIZES.lede, ink: INK.ink2 })
}

/** One chart as large as there is room; several beside each other, below each other where they hold much. */
function chartsBlock(drawn: readonly Chart[], { charts, language: { t } }: PictureRequest): Block {
  const [only] = drawn
  if (only && drawn.length === 1) return chartBlock(only, ROOM, isCrowded(only) ? 400 : 340, SIZES.lede)
  const isWide = drawn.some(isCrowded)
  const width = isWide ? ROOM : THIRD
  const blocks = drawn.map((chart, index) => {
    const metric = charts[index]?.metric ?? 'officers'
    return stack(
      [
        headingBlock(t(`figures.metric.${metric}`), width),
        chartBlock(chart, width, isWide ? 280 : 220, SIZES.small),
      ],
      4,
    )
  })
  return isWide ? stack(blocks, SECTION_GAP) : beside(blocks, THIRD + THIRD_GAP)
}

/** @param plot height without the lanes of what is undated */
function chartBlock(chart: Chart, width: number, plot: number, fontSize: number): Block {
  const height = chartHeight(chart.lanes.length, plot, fontSize)
  const measure = (text: string, size: number) => textWidth(text, size, true)
  const markup = drawnMarkup(createElement(ChartDrawing, { chart, width, height, fontSize, measure }))
  return { height, draw: (x, y) => [svg('g', { transform: `translate(${x} ${y})` }, { markup })] }
}

function sourcesBlock(request: PictureRequest, notes: PictureNotes): Block {
  const items = itemBlocks(sourceItems(request, notes), COLUMN, 26, SMALL)
  return section(request.language.t('parts.sources'), ROOM, [inTwoColumns(items, COLUMN + COLUMN_GAP, 4)])
}

/** Below a line: who is not behind this, how old it is, under which licence it may be used again, and where it stands. */
function colophonBlock({ network, address, language: { t, date } }: PictureRequest): Block {
  const words = t(network.open ? 'figures.picture.colophon.open' : 'figures.picture.colophon', {
    date: date(network.edition),
  })
  const text = stack([words, address].map((line) => textBlock([{ text: line }], ROOM, SMALL)))
  const line = (x: number, y: number) =>
    svg('line', { x1: x, x2: x + ROOM, y1: y, y2: y, stroke: INK.control, strokeWidth: 1 })
  return { height: text.height + 10, draw: (x, y) => [line(x, y), ...text.draw(x, y + 10)] }
}
