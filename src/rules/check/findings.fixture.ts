import type { Figure } from '~/model/figure'

import type { Finding } from './check-text'
import type { Part, Quantity } from './reading'
import type { NumberVerdict } from './verdict/number-verdict'

/** A finding as one line of a snapshot: "nearly 300 officers in 2020: said". */
export function lineOf(finding: Finding): string {
  switch (finding.kind) {
    case 'number': {
      const { quantity, year, isDenied } = finding.read
      const ways = finding.verdicts.map(({ number, short }) => `${number.unit} ${short}`).join(' or ')
      return `${isDenied ? 'not ' : ''}${words(quantity)}${year === null ? '' : ` in ${year}`}: ${ways}`
    }
    case 'part':
      return `part ${words(finding.read.quantity)} ${wordsOfPart(finding.part)}`
    case 'world':
      return `world ${words(finding.read.quantity)}`
    case 'change': {
      const { read, comparison } = finding
      const ends = [read.from, read.to].map((end) => (end === null ? '' : words(end)))
      const said = read.by === null ? ends.join(' to ') : words(read.by)
      return `${read.change} ${said} ${read.metric}: ${idOf(comparison?.chosen.from)} to ${idOf(comparison?.chosen.to)}`
    }
    case 'coverage': {
      const { by, isDenied } = finding.read
      const answers = finding.answers.map(({ country, kind }) => `${country} ${kind}`).join(', ')
      return `${isDenied ? 'not ' : ''}cover${by.length === 0 ? '' : ` by ${by.join('+')}`}: ${answers}`
    }
    case 'aside':
      return `aside ${finding.read.reason}`
  }
}

function words(quantity: Quantity): string {
  if (quantity.hedge === 'between') return `${quantity.low}–${quantity.high}`
  return quantity.hedge === 'exact' ? String(quantity.value) : `${quantity.hedge} ${quantity.value}`
}

function wordsOfPart(part: Part): string {
  switch (part.kind) {
    case 'corps':
      return 'of a corps'
    case 'place':
      return `of ${part.country}`
    case 'share':
      return `of ${words(part.of)}`
  }
}

function idOf(figure: Figure | undefined): string {
  return figure?.id ?? 'nothing'
}

/** All statements that a verdict lists, each once. */
export function listed(verdict: NumberVerdict): readonly Figure[] {
  return [
    ...verdict.saidBy.flatMap(({ statements }) => statements),
    ...verdict.rewordedBy,
    ...verdict.roundedBy,
    ...verdict.allowedBy,
    ...verdict.ruledOutBy,
    ...verdict.unsettledBy,
    ...verdict.countedOtherwiseBy,
  ]
}
