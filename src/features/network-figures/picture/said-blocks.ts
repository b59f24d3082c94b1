import { agreementByYear, type YearAgreement } from '~/rules/figures/agreement'
import { sourceIdsOf } from '~/rules/figures/figures'

import { verdictPieces } from '../reading/verdict-pieces'
import { statementWords } from '../statement-words'
import { beside, type Block, inTwoColumns, itemBlocks, section } from './blocks'
import { comparisonBlocks } from './comparison-blocks'
import { column, columnGap, inks, room, third, thirdGap, textStyles } from './picture-layout'
import { type PictureNotes, type PictureRequest, rowsOf } from './picture-notes'
import type { Run } from './wrap-runs'

/**
 * The texts under the charts: for one metric, the comparison beside the agreements by year; for several, each
 * comparison below its chart and the agreements below all. Then the events by letter. Empty parts are left out.
 */
export function saidBlocks(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const { charts } = request
  const isAlone = charts.length === 1
  const width = isAlone ? column : third
  const changes = charts.flatMap(({ metric }) => comparisonBlocks(metric, width, request, notes))
  const agreements = agreementBlock(request, notes)
  const columns = (blocks: readonly Block[], step: number) =>
    blocks.length > 0 ? [beside(blocks, step)] : []
  const said = isAlone
    ? columns([...changes, ...agreements], column + columnGap)
    : [...columns(changes, third + thirdGap), ...agreements]
  return [...said, ...eventsBlock(request, notes)]
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
  const blocks = itemBlocks(items, column, 46, textStyles.text)
  const title = language.t('figures.agreement')
  return [
    isAlone
      ? section(title, column, blocks)
      : section(title, room, [inTwoColumns(blocks, column + columnGap, 4)]),
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
          { text: piece.words, isBold: true, ...(piece.verdict === 'conflict' && { ink: inks.caution }) },
        ]
    }
  })
}

function eventsBlock({ events, language }: PictureRequest, { mark }: PictureNotes): readonly Block[] {
  if (events.length === 0) return []
  const items = events.map(({ event, letter }) => ({
    lead: letter,
    runs: [
      { text: language.when(event), ink: inks.ink },
      { text: `\u2002${language.text(event.text)}` },
      ...mark([event.source]),
    ],
  }))
  const blocks = itemBlocks(items, column, 26, textStyles.small)
  return [section(language.t('figures.events'), room, [inTwoColumns(blocks, column + columnGap, 4)])]
}
