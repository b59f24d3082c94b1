import type { Metric } from '~/model/figure'
import { agreementByYear, type YearAgreement } from '~/rules/figures/agreement'
import { sourceIdsOf } from '~/rules/figures/figures'

import { eventLetter } from '../reading/event-letter'
import { verdictPieces } from '../reading/verdict-pieces'
import { statementWords } from '../statement-words'
import { beside, type Block, inTwoColumns, stack, textBlock } from './blocks'
import { comparisonSection } from './comparison-section'
import {
  COLUMN,
  COLUMN_GAP,
  headingBlock,
  itemBlocks,
  ROOM,
  section,
  SMALL,
  TEXT,
  THIRD,
  THIRD_GAP,
} from './picture-layout'
import { type PictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import { INK, SERIF, SERIF_STRETCH, SIZES } from './picture-type'
import type { Run } from './wrap-runs'

/**
 * What can be said of the change beside whether the sources of a year agree; for several metrics, each
 * change below its chart's place, and the years below. Last what the letters over the chart stand for.
 * Nothing for what there is not.
 */
export function saidBlocks(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const { charts } = request
  const isAlone = charts.length === 1
  const width = isAlone ? COLUMN : THIRD
  const changes = charts.flatMap(({ metric }) => comparisonBlock(metric, width, request, notes))
  const agreements = agreementBlock(request, notes)
  const said = isAlone
    ? [[...changes, ...agreements]]
        .filter((blocks) => blocks.length > 0)
        .map((blocks) => beside(blocks, COLUMN + COLUMN_GAP))
    : [...(changes.length > 0 ? [beside(changes, THIRD + THIRD_GAP)] : []), ...agreements]
  return [...said, ...eventsBlock(request, notes)]
}

function comparisonBlock(
  metric: Metric,
  width: number,
  request: PictureRequest,
  notes: PictureNotes,
): readonly Block[] {
  const comparison = comparisonSection(metric, request, notes)
  if (comparison === null) return []
  const readings = comparison.readings.map(({ intro, headline, reasons }) =>
    stack([
      ...(intro === null ? [] : [textBlock([{ text: intro }], width, SMALL)]),
      textBlock([{ text: headline }], width, {
        size: intro === null ? SIZES.verdict : SIZES.heading,
        family: SERIF,
        isBold: true,
        stretch: SERIF_STRETCH,
      }),
      textBlock(reasons, width, TEXT),
    ]),
  )
  return [stack([headingBlock(comparison.title, width), ...readings], 6)]
}

function agreementBlock(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const { charts, language } = request
  const years = agreementByYear(rowsOf(charts).map(({ figure }) => figure))
  if (years.length === 0) return []
  const isAlone = charts.length === 1
  const items = years.map((agreement) => ({
    lead: String(agreement.year),
    runs: [
      ...(isAlone ? [] : [{ text: `${language.t(`figures.metric.${agreement.metric}`)}\u2002` }]),
      ...agreementRuns(agreement, request, notes),
    ],
  }))
  const blocks = itemBlocks(items, COLUMN, 46, TEXT)
  const title = language.t('figures.agreement')
  return [
    isAlone
      ? section(title, COLUMN, blocks)
      : section(title, ROOM, [inTwoColumns(blocks, COLUMN + COLUMN_GAP, 4)]),
  ]
}

function agreementRuns(
  agreement: YearAgreement,
  { language }: PictureRequest,
  { mark }: PictureNotes,
): readonly Run[] {
  const { value } = statementWords(language)
  return verdictPieces(agreement, language).flatMap((piece): readonly Run[] => {
    switch (piece.kind) {
      case 'words':
        return [{ text: piece.words }]
      case 'statement':
        return [{ text: value(piece.figure), isBold: true }, ...mark(sourceIdsOf(piece.figure))]
      case 'verdict':
        return [
          { text: piece.words, isBold: true, ...(piece.verdict === 'conflict' && { ink: INK.caution }) },
        ]
    }
  })
}

function eventsBlock({ events, language }: PictureRequest, { mark }: PictureNotes): readonly Block[] {
  if (events.length === 0) return []
  const items = events.map(({ event }, index) => ({
    lead: eventLetter(index),
    runs: [
      { text: language.when(event), ink: INK.ink },
      { text: `\u2002${language.text(event.text)}` },
      ...mark([event.source]),
    ],
  }))
  const blocks = itemBlocks(items, COLUMN, 26, SMALL)
  return [section(language.t('figures.events'), ROOM, [inTwoColumns(blocks, COLUMN + COLUMN_GAP, 4)])]
}
