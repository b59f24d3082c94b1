import type { Counted, Cue, Hedge } from './words/lexicon'
import { isCue, type Piece } from './words/pieces'
import type { Span, Token, WrittenNumber } from './words/tokens'

/** Why a number is not compared with anything. */
export type Aside =
  | Extract<Token, { readonly kind: 'aside' }>['reason']
  | 'money'
  | 'percent'
  | 'other-thing'
  | 'other-network'
  | 'no-unit'
  | 'vague'

/** A number in a sentence, with the hedges, changes and unit around it. */
export interface Count extends Span {
  readonly value: number
  readonly hedge: Hedge
  /** `null`: no unit stands beside it. */
  readonly counted: Counted | null
  /** False if an unknown word follows that may be its unit; "92 en 2017" and "passé de 92 à 74" are bare. */
  readonly isBare: boolean
  readonly change: Change | null
  /** Indexes into the pieces: `at` the number, `from` the first piece, `next` the one after the last. */
  readonly at: number
  readonly from: number
  readonly next: number
}

export type Change = 'rise' | 'fall'

/** How a piece reads as a number: a count, a year or something set aside; `null` for any other piece. */
export type NumberRead =
  | ({ readonly kind: 'count' } & Count)
  /** `null`: now */
  | (Span & { readonly kind: 'year'; readonly year: number | null })
  | (Span & { readonly kind: 'aside'; readonly reason: Aside })

/** Maximum of words between a number and its unit: "300 French internal security attachés". */
const mostBetween = 4

/** Reads the piece at an index as a number, with the words around it; `null` if it is none. */
export function readNumber(pieces: readonly Piece[], at: number): NumberRead | null {
  const piece = pieces[at]
  if (piece === undefined) return null
  const { start, end } = piece
  switch (piece.kind) {
    case 'number':
      return readFigures(pieces, at, piece)
    case 'date':
      return { start, end, kind: 'year', year: piece.year }
    case 'aside':
      // "31st August" is a date, not a code.
      return piece.reason === 'code' && isCue(pieces[at + 1], 'month') ? null : piece
    case 'cue':
      if (piece.cue === 'now') return { start, end, kind: 'year', year: null }
      if (piece.cue !== 'vague' || wordsAfter(pieces, at + 1, true).counted === null) return null
      return { start, end, kind: 'aside', reason: 'vague' }
    default:
      return null
  }
}

function readFigures(
  pieces: readonly Piece[],
  at: number,
  { start, end, value, form }: Span & WrittenNumber,
): NumberRead | null {
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  const unit = isCue(after, 'of') ? pieces[at + 2] : after
  const { counted, isBare, next, ...behind } = wordsAfter(pieces, at + 1, form === 'noun')
  const isYear = form === 'year' && value >= 1900 && value <= 2100
  if (value <= 31 && (isCue(before, 'month') || isCue(after, 'month'))) return null
  if (isYear && (counted === null || isCue(before, 'in', 'since', 'month'))) {
    return { start, end, kind: 'year', year: value }
  }
  if (isCue(after, 'percent')) return { start, end, kind: 'aside', reason: 'percent' }
  if (isCue(before, 'money') || isCue(unit, 'money')) return { start, end, kind: 'aside', reason: 'money' }
  if (counted === 'other') return { start, end, kind: 'aside', reason: 'other-thing' }
  const { from, ...ahead } = wordsBefore(pieces, at)
  return {
    kind: 'count',
    start: pieces[from]?.start ?? start,
    end: pieces[next - 1]?.end ?? end,
    value,
    hedge: ahead.hedge ?? behind.hedge ?? 'exact',
    counted: counted ?? (isBare ? headOf(pieces, from, next) : null),
    isBare,
    change: ahead.change ?? behind.change,
    at,
    from,
    next,
  }
}

/** Hedges, and a change, before a number; of several hedges the first counts ("près d’une centaine"). */
function wordsBefore(pieces: readonly Piece[], at: number) {
  let [hedge, from, i]: [Hedge | null, number, number] = [null, at, at - 1]
  for (; i >= at - mostBetween; i -= 1) {
    const piece = pieces[i]
    if (piece?.kind === 'hedge') [hedge, from] = [piece.hedge, i]
    else if (!isCue(piece, 'article')) break
  }
  const change = changeOf(pieces[i], 'rise', 'fall')
  return { hedge, change, from: change === null ? from : i }
}

/** Unit, and the hedges and changes before or behind it: "18 fewer embassies", "300 au moins". */
function wordsAfter(pieces: readonly Piece[], at: number, takesOf: boolean) {
  let [hedge, change]: [Hedge | null, Change | null] = [null, null]
  let isBare = true
  for (let i = at; i <= at + mostBetween; i += 1) {
    const piece = pieces[i]
    if (piece?.kind === 'counted') {
      const { next, ...behind } = wordsBehind(pieces, i + 1)
      return {
        counted: piece.counted,
        isBare,
        hedge: hedge ?? behind.hedge,
        change: change ?? behind.change,
        next,
      }
    }
    if (piece?.kind === 'hedge') hedge ??= piece.hedge
    else if (isCue(piece, 'more', 'fewer')) change ??= changeOf(piece, 'more', 'fewer')
    else if (piece?.kind === 'unknown') isBare = false
    else if (i === at && isApposed(pieces, i)) continue
    else if (!isCue(piece, 'own') && !(takesOf && isBare && isCue(piece, 'of', 'article'))) break
  }
  return { counted: null, isBare, ...wordsBehind(pieces, at) }
}

/** Whether the unit stands between two commas: "près de 300, policiers et gendarmes, …". */
function isApposed(pieces: readonly Piece[], at: number): boolean {
  const isInCommas = isCue(pieces[at], 'pause') && isCue(pieces[at + 2], 'pause')
  return isInCommas && pieces[at + 1]?.kind === 'counted' && !isCue(pieces[at - 2], 'equals')
}

/** A hedge or a change behind a number and its unit, unless it belongs to the next number. */
function wordsBehind(pieces: readonly Piece[], at: number) {
  const [piece, after] = [pieces[at], pieces[at + 1]]
  const change = changeOf(piece, 'more', 'fewer')
  const isOfNext = after?.kind === 'number' || after?.kind === 'hedge' || isCue(after, 'article')
  const hedge = piece?.kind === 'hedge' && !isOfNext ? piece.hedge : null
  return { hedge, change, next: hedge === null && change === null ? at : at + 1 }
}

/** A unit named before the number: "Pays couverts : 156", "a staff of 286". */
function headOf(pieces: readonly Piece[], from: number, next: number): Counted | null {
  const isOf =
    isCue(pieces[from - 1], 'of') && (pieces[next] === undefined || isCue(pieces[next], 'pause', 'in'))
  if (!isOf && !isCue(pieces[from - 1], 'equals')) return null
  const head = pieces
    .slice(Math.max(0, from - 1 - (isOf ? 1 : mostBetween)), from - 1)
    .findLast(({ kind }) => kind === 'counted' || kind === 'unknown')
  return head?.kind === 'counted' ? head.counted : null
}

function changeOf(piece: Piece | undefined, rise: Cue, fall: Cue): Change | null {
  if (isCue(piece, rise)) return 'rise'
  return isCue(piece, fall) ? 'fall' : null
}
