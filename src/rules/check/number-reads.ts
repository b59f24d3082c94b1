import type { Count } from './counts'
import { isChange } from './links'
import {
  metricOf,
  type Part,
  type Quantity,
  type Read,
  type Understanding,
  understandingOf,
  type Period,
} from './reading'
import type { Sentence } from './sentence'
import type { SentenceNumber } from './sentence-numbers'
import type { Counted } from './words/lexicon'
import { isCue } from './words/pieces'
import { periodOf } from './years'

/** Facts about the whole sentence that decide how its numbers are understood. */
export interface SentenceFacts {
  /** The sentence is about the network, so that people in it are those of the network. */
  readonly isNamed: boolean
  readonly speaksOfCoverage: boolean
  readonly countsPosts: boolean
  /** Its largest number of countries: the covered ones, if it speaks of coverage. */
  readonly mostCountries: number
  readonly countsGendarmes: boolean
  /** The years between which it describes a change. */
  readonly period: Period
}

/** Collects the facts of a sentence. */
export function factsOf(sentence: Sentence, numbers: readonly SentenceNumber[]): SentenceFacts {
  const counts = numbers.filter(({ clause }) => !clause.isElsewhere).map(({ count }) => count)
  const countries = counts.filter(({ counted }) => counted === 'countries').map(({ value }) => value)
  const countsPosts = counts.some(({ counted }) => metricOf(counted) === 'posts')
  return {
    isNamed: countsPosts || countries.length > 0 || namesNetwork(sentence),
    speaksOfCoverage: sentence.pieces.some((piece) => isCue(piece, 'covers', 'covered')),
    countsPosts,
    mostCountries: countries.reduce((most, value) => Math.max(most, value), 0),
    countsGendarmes: counts.some(({ counted }) => counted === 'gendarmes'),
    period: periodOf(sentence),
  }
}

/** Units that only this network has in an embassy. */
const telling: ReadonlySet<Counted> = new Set(['police', 'gendarmes', 'attaches'])

/** Whether a sentence names this network, its field, or a unit that only it has. */
export function namesNetwork({ pieces }: Sentence): boolean {
  return pieces.some(
    (piece) => isCue(piece, 'own', 'field') || (piece.kind === 'counted' && telling.has(piece.counted)),
  )
}

/** Reads one number together with its neighbours; empty if it was already read with the number before. */
export function readsOfNumber(
  number: SentenceNumber,
  previous: SentenceNumber | undefined,
  next: SentenceNumber | undefined,
  facts: SentenceFacts,
): readonly Read[] {
  const { count, clause, year, link } = number
  const { start, end } = count
  const understanding = understandingOf(count.counted)
  if (previous?.link === 'range') return []
  if (clause.isElsewhere) return [{ start, end, kind: 'aside', reason: 'other-network' }]
  if (count.counted === 'people' && !facts.isNamed)
    return [{ start, end, kind: 'aside', reason: 'other-thing' }]
  if (understanding === null) return [{ start, end, kind: 'aside', reason: 'no-unit' }]

  const isEnd = isChange(link) || isChange(previous?.link)
  if (count.change !== null && !isEnd) {
    const { change } = count
    const amount = { change, from: null, to: null, by: quantityOf(count), years: facts.period }
    return [{ start, end, kind: 'change', ...understanding, ...amount }]
  }
  const range = link === 'range' && next !== undefined ? rangeOf(count, next.count) : null
  const read: Read = {
    start,
    end: range === null ? end : (next?.count.end ?? end),
    kind: 'number',
    quantity: range ?? quantityOf(count),
    understandings: understandingsOf(understanding, range?.high ?? count.value, facts),
    year,
    isDenied: clause.isDenied,
    part: partOf(number, facts),
  }
  return next !== undefined && isChange(link) ? [read, changeOf(number, next, understanding, facts)] : [read]
}

function changeOf(
  a: SentenceNumber,
  b: SentenceNumber,
  understanding: Understanding,
  { period }: SentenceFacts,
): Read {
  const [from, to] = a.link === 'change' ? [a, b] : [b, a]
  return {
    start: a.count.start,
    end: b.count.end,
    kind: 'change',
    ...understanding,
    change: from.count.value > to.count.value ? 'fall' : 'rise',
    from: quantityOf(from.count),
    to: quantityOf(to.count),
    by: null,
    years: period.from !== null && period.to !== null ? period : { from: from.year, to: to.year },
  }
}

function quantityOf({ hedge, value }: Count): Quantity {
  return { hedge, value }
}

function rangeOf(a: Count, b: Count) {
  return { hedge: 'between', low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) } as const
}

/** "Countries" alone may mean covered countries or host countries, unless the sentence tells which. */
function understandingsOf(
  understanding: Understanding,
  value: number,
  facts: SentenceFacts,
): readonly Understanding[] {
  const areCovered = facts.speaksOfCoverage && value === facts.mostCountries
  if (understanding.metric !== 'countries' || areCovered || facts.countsPosts) return [understanding]
  return [{ metric: 'posts', unit: 'embassies' }, understanding]
}

function partOf({ count, clause, whole }: SentenceNumber, facts: SentenceFacts): Part | null {
  if (whole !== null) return { kind: 'share', of: quantityOf(whole), start: whole.start }
  if (count.counted === 'gendarmes' || (count.counted === 'police' && facts.countsGendarmes))
    return { kind: 'corps' }
  return clause.place === null ? null : { kind: 'place', country: clause.place }
}
