import type { Figure, Metric } from '~/model/figure'
import type { Network } from '~/model/network'
import { type CoverageAnswer, coverageOf } from '~/rules/coverage/coverage'
import { compareByTime } from '~/rules/figures/figure-time'

import type {
  Part,
  Quantity,
  ReadAside,
  ReadChange,
  ReadCoverage,
  Reading,
  ReadNumber,
  Understanding,
} from './reading'
import { type ChangeVerdict, changeVerdict } from './verdict/change-verdict'
import { type NumberVerdict, numberVerdict } from './verdict/number-verdict'
import type { UnderstoodNumber } from './verdict/relation'
import type { Span } from './words/tokens'

/** The result for one item that was read. */
export type Finding =
  /** A number, with a verdict for each way to understand it. */
  | { readonly kind: 'number'; readonly read: ReadNumber; readonly verdicts: readonly NumberVerdict[] }
  /** A number that is only part of the network: not compared with statements about the whole. */
  | { readonly kind: 'part'; readonly read: ReadNumber; readonly part: Part }
  /** All the embassies or countries that exist, of which the network is a part: "74 ambassades sur 160". */
  | { readonly kind: 'world'; readonly read: ReadNumber }
  | ({ readonly kind: 'change'; readonly read: ReadChange } & ChangeVerdict)
  | { readonly kind: 'coverage'; readonly read: ReadCoverage; readonly answers: readonly CoverageAnswer[] }
  | { readonly kind: 'aside'; readonly read: ReadAside }

/** Checks every item read from a text against the document, in the order of the text. */
export function checkReading({ reads }: Reading, network: Network): readonly Finding[] {
  const all = network.figures.toSorted(compareByTime)
  const verdictOn = remembered(({ number, year }: NumberAsked) => numberVerdict(number, year, all))
  const comparisonOf = remembered((change: Omit<ReadChange, keyof Span>) => changeVerdict(change, network))
  const worlds = new Set(
    reads.flatMap((read) => {
      if (read.kind !== 'number' || read.part?.kind !== 'share') return []
      return isWorld(read.part.of, read, network.figures) ? [read.part.start] : []
    }),
  )
  const numberFinding = (read: ReadNumber): Finding => {
    if (worlds.has(read.start)) return { kind: 'world', read }
    const { part } = read
    const isOfNetwork = part === null || (part.kind === 'share' && worlds.has(part.start))
    if (!isOfNetwork) return { kind: 'part', read, part }
    const { quantity, year } = read
    const verdicts = waysOf(read, network.figures).map((way) =>
      verdictOn({ number: { ...way, quantity }, year }),
    )
    return { kind: 'number', read, verdicts }
  }
  return reads.map((read) => {
    switch (read.kind) {
      case 'number':
        return numberFinding(read)
      case 'change': {
        const { start: _start, end: _end, ...change } = read
        return { kind: 'change', read, ...comparisonOf(change) }
      }
      case 'coverage':
        return {
          kind: 'coverage',
          read,
          answers: read.countries.map((country) => coverageOf(network, country)),
        }
      case 'aside':
        return { kind: 'aside', read }
    }
  })
}

interface NumberAsked {
  readonly number: UnderstoodNumber
  readonly year: number | null
}

/** Caches the results of a function by its argument: a text may repeat a number many times. */
function remembered<Asked, Answer>(work: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<string, Answer>()
  return (asked) => {
    const key = JSON.stringify(asked)
    const answer = known.get(key) ?? work(asked)
    known.set(key, answer)
    return answer
  }
}

/** Whether a total is larger than any size ever stated: it then means all embassies, or all countries of the world. */
function isWorld(whole: Quantity, { understandings }: ReadNumber, figures: readonly Figure[]): boolean {
  return understandings.some(
    ({ metric, unit }) =>
      (unit === 'embassies' || unit === 'countries') && isBeyondAll(whole, metric, figures),
  )
}

/**
 * The ways to understand a number. Of two, one is dropped if the number exceeds everything ever stated in that sense,
 * unless both would be.
 */
function waysOf(
  { quantity, understandings }: ReadNumber,
  figures: readonly Figure[],
): readonly Understanding[] {
  const within = understandings.filter(({ metric }) => !isBeyondAll(quantity, metric, figures))
  return within.length > 0 ? within : understandings
}

function isBeyondAll(quantity: Quantity, metric: Metric, figures: readonly Figure[]): boolean {
  const size = quantity.hedge === 'between' ? quantity.low : quantity.value
  return figures.every((figure) => figure.metric !== metric || figure.value < size)
}
