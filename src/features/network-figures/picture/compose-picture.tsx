import { type Chart, chartOf } from '../chart/chart'
import { chartHeight, isCrowded } from '../chart/chart-frame'
import { ChartDrawing } from '../chart/ChartDrawing'
import { pictureWidth } from '../chart/text-width'
import { keyEntries } from '../key-entries'
import { type Block, beside, inTwoColumns, itemBlocks, section, stack, textBlock } from './blocks'
import { drawn, drawnMarkup } from './drawn-markup'
import { keyBlock } from './key-block'
import {
  column,
  columnGap,
  inks,
  margin,
  room,
  sansFamily,
  sectionGap,
  third,
  thirdGap,
  textStyles,
  fullWidth,
} from './picture-layout'
import { pictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import { saidBlocks } from './said-blocks'
import { sourceItems } from './source-items'

/** A picture as SVG markup; its size in pixels. */
export interface Picture {
  readonly markup: string
  readonly width: number
  readonly height: number
}

/**
 * Composes a picture of one chart or several that stands alone: units, chart marks and key, what can and cannot be
 * told, sources with dates, edition and licence. Charts are rendered by the component used on screen, in the light
 * theme; text around them is set without asking the browser for widths.
 */
export function composePicture(request: PictureRequest): Picture {
  const { charts, span, language } = request
  const { t } = language
  const notes = pictureNotes(request)
  const rows = rowsOf(charts)
  const years = span.from === span.to ? String(span.from) : `${span.from}–${span.to}`
  const [only] = charts
  const title =
    only && charts.length === 1
      ? t('figures.picture.title', { metric: t(`figures.metric.${only.metric}`), years })
      : t('figures.picture.title.together', { years })
  const contents = charts.map((chart) => chartOf({ ...request, rows: chart.rows }, language, notes.numberOf))
  const names = contents.flatMap(({ texts }) => [...texts.values()].map(({ name }) => name))
  const sources = itemBlocks(sourceItems(request, notes), column, 26, textStyles.small)
  const body = stack(
    [
      stack(
        [
          // Names the network, for readers who meet the picture elsewhere.
          textBlock(t('figures.picture.network'), room, textStyles.quietText),
          textBlock(title, room, textStyles.title),
          textBlock(ledeWords(request), room, textStyles.lede),
        ],
        6,
      ),
      keyBlock(keyEntries(rows, language), room),
      chartsBlock(contents, request),
      ...saidBlocks(request, notes),
      section(t('parts.sources'), room, [inTwoColumns(sources, column + columnGap, 4)]),
      colophonBlock(request),
    ],
    sectionGap,
  )
  const height = Math.ceil(body.height + 2 * margin)
  const markup = drawnMarkup(
    <svg
      width={fullWidth}
      height={height}
      viewBox={`0 0 ${fullWidth} ${height}`}
      lang={language.lang}
      role="img"
      aria-labelledby="title desc"
      fontFamily={sansFamily}
    >
      <title id="title">{title}</title>
      <desc id="desc">{`${names.join('; ')}.`}</desc>
      <rect width={fullWidth} height={height} fill={inks.ground} />
      {body.draw(margin, margin)}
    </svg>,
  )
  return { markup: `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`, width: fullWidth, height }
}

/** The unit, and how to read the chart. */
function ledeWords({ charts, language: { t } }: PictureRequest): string {
  const units = [...new Set(rowsOf(charts).map(({ figure }) => figure.unit))]
  const counted = units.map((unit) => t(`figures.counted.${unit}`)).join(t('figures.picture.semicolon'))
  return [t('figures.reading.counted', { what: counted }), t('figures.lede'), t('figures.notJoined')].join(
    ' ',
  )
}

/** One chart at full width; several side by side, or stacked if they are dense. */
function chartsBlock(contents: readonly Chart[], { charts, language: { t } }: PictureRequest): Block {
  const [only] = contents
  if (only && contents.length === 1)
    return chartBlock(only, room, isCrowded(only) ? 400 : 340, textStyles.lede.size)
  const isWide = contents.some(isCrowded)
  const width = isWide ? room : third
  const blocks = contents.map((chart, index) =>
    stack(
      [
        textBlock(t(`figures.metric.${charts[index]?.metric ?? 'officers'}`), width, textStyles.heading),
        chartBlock(chart, width, isWide ? 280 : 220, textStyles.small.size),
      ],
      4,
    ),
  )
  return isWide ? stack(blocks, sectionGap) : beside(blocks, third + thirdGap)
}

const measure = (text: string, size: number) => pictureWidth(text, size, true)

/** @param plot height in pixels without lanes */
function chartBlock(chart: Chart, width: number, plot: number, fontSize: number): Block {
  const size = { width, height: chartHeight(chart.lanes.length, plot, fontSize) }
  const svg = drawn(<ChartDrawing chart={chart} {...size} fontSize={fontSize} measure={measure} />)
  const place = (x: number, y: number) => `translate(${x} ${y})`
  return {
    height: size.height,
    // Recharts wraps its SVG in an HTML element, which SVG cannot contain: the nodes are moved.
    draw: (x, y) => <g ref={(group) => group?.append(...svg.childNodes)} transform={place(x, y)} />,
  }
}

/** The foot: disclaimer, edition, licence and address. */
function colophonBlock({ network, address, language: { t, date } }: PictureRequest): Block {
  const words = t(network.open ? 'figures.picture.colophon.open' : 'figures.picture.colophon', {
    date: date(network.edition),
  })
  const text = stack([words, address].map((line) => textBlock(line, room, textStyles.small)))
  return {
    height: text.height + 10,
    draw: (x, y) => (
      <>
        <line x1={x} x2={x + room} y1={y} y2={y} stroke={inks.control} strokeWidth={1} />
        {text.draw(x, y + 10)}
      </>
    ),
  }
}
