import { agreementByYear, type YearAgreement } from '~/rules/figures/agreement'
import { sourceIdsOf } from '~/rules/figures/figures'

import { INK } from '../drawing/drawing-ink'
import { eventLetter } from '../reading/event-letter'
import { verdictPieces } from '../reading/verdict-pieces'
import { statementWords } from '../statement-words'
import { beside, type Block, inTwoColumns, stack, textBlock } from './blocks'
import { comparisonSection } from './comparison-section'
import { COLUMN, COLUMN_GAP, headingBlock, itemBlocks, ROOM, section, SMALL, TEXT } from './picture-layout'
import type { PictureNotes, PictureRequest } from './picture-notes'
import { SERIF, SERIF_STRETCH, SIZES } from './picture-type'
import type { Run } from './wrap-runs'

/**
 * What can be said of the change beside whether the sources of a year agree; below, what the letters over
 * the chart stand for. Nothing for what there is not.
 */
export function saidBlocks(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const said = [...comparisonBlock(request, notes), ...agreementBlock(request, notes)]
  return [...(said.length > 0 ? [beside(said, COLUMN + COLUMN_GAP)] : []), ...eventsBlock(request, notes)]
}

function comparisonBlock(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const comparison = comparisonSection(request, notes)
  if (comparison === null) return []
  const readings = comparison.readings.map(({ intro, headline, reasons }) =>
    stack([
      ...(intro === null ? [] : [textBlock([{ text: intro }], COLUMN, SMALL)]),
      textBlock([{ text: headline }], COLUMN, {
        size: intro === null ? SIZES.verdict : SIZES.heading,
        family: SERIF,
        isBold: true,
        stretch: SERIF_STRETCH,
      }),
      textBlock(reasons, COLUMN, TEXT),
    ]),
  )
  return [stack([headingBlock(comparison.title, COLUMN), ...readings], 6)]
}

function agreementBlock(request: PictureRequest, notes: PictureNotes): readonly Block[] {
  const { rows, language } = request
  const years = agreementByYear(rows.map(({ figure }) => figure))
  if (years.length === 0) return []
  const items = years.map((agreement) => ({
    lead: String(agreement.year),
    runs: agreementRuns(agreement, request, notes),
  }))
  return [section(language.t('figures.agreement'), COLUMN, itemBlocks(items, COLUMN, 46, TEXT))]
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
