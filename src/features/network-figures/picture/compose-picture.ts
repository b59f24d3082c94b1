import { figureMarks } from '~/geometry/figure-marks'

import { markWords } from '../chart/mark-words'
import { drawChart } from '../drawing/draw-chart'
import { INK } from '../drawing/drawing-ink'
import { svg, toMarkup } from '../drawing/svg-node'
import { type Block, inTwoColumns, stack, textBlock } from './blocks'
import { keyBlock } from './key-block'
import { keyEntries } from './key-entries'
import {
  COLUMN,
  COLUMN_GAP,
  itemBlocks,
  MARGIN,
  ROOM,
  section,
  SECTION_GAP,
  SMALL,
  WIDTH,
} from './picture-layout'
import { type PictureNotes, pictureNotes, type PictureRequest } from './picture-notes'
import { SANS, SERIF, SERIF_STRETCH, SIZES } from './picture-type'
import { saidBlocks } from './said-blocks'
import { sourceItems } from './source-items'
import { textWidth } from './text-width'

/** A picture of its own, ready to be saved; its size is in pixels. */
export interface Picture {
  readonly markup: string
  readonly width: number
  readonly height: number
}

/**
 * The chart of one metric as a picture that stands alone: what is counted, the marks and their signs, what
 * can and cannot be said, who says it and when, the edition and the licence. It asks no browser and loads
 * nothing, and is as high as all that needs.
 */
export function composePicture(request: PictureRequest): Picture {
  const { metric, rows, span, language } = request
  const notes = pictureNotes(request, INK.accent)
  const title = language.t('figures.picture.title', {
    metric: language.t(`figures.metric.${metric}`),
    years: span.from === span.to ? String(span.from) : `${span.from}–${span.to}`,
  })
  const body = stack(
    [
      stack([networkBlock(request), titleBlock(title), ledeBlock(request)], 6),
      chartBlock(request, notes),
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
    svg('desc', { id: 'desc' }, `${markWords(rows, language).names.join('; ')}.`),
    svg('rect', { width: WIDTH, height, fill: INK.ground }),
    ...body.draw(MARGIN, MARGIN),
  )
  return { markup: `<?xml version="1.0" encoding="UTF-8"?>\n${toMarkup(root)}\n`, width: WIDTH, height }
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
function ledeBlock({ rows, language: { t } }: PictureRequest): Block {
  const units = [...new Set(rows.map(({ figure }) => figure.unit))]
  const counted = units.map((unit) => t(`figures.counted.${unit}`))
  const what = t('figures.reading.counted', { what: counted.join(t('figures.picture.semicolon')) })
  const words = [what, t('figures.lede'), t('figures.notJoined')].join(' ')
  return textBlock([{ text: words }], ROOM, { size: SIZES.lede, ink: INK.ink2 })
}

/** More marks than this need more room above each other. */
const FEW_MARKS = 16

function chartBlock({ rows, span, events, language }: PictureRequest, notes: PictureNotes): Block {
  const marks = figureMarks(rows, span)
  const height = marks.length > FEW_MARKS ? 480 : 340
  const labels = markWords(rows, language).labels.map((text, index) => ({
    text,
    note: notes.numberOf(rows[index]?.figure.source ?? ''),
  }))
  const chart = drawChart({
    marks,
    labels,
    events,
    span,
    width: ROOM,
    height,
    fontSize: SIZES.lede,
    number: language.number,
    measure: (text, size) => textWidth(text, size, true),
  })
  return stack(
    [
      keyBlock(keyEntries(marks, language), ROOM),
      { height, draw: (x, y) => [svg('g', { transform: `translate(${x} ${y})` }, ...chart)] },
    ],
    14,
  )
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
