import type { Counted, Cue, Hedge } from './lexicon'
import { isCue, type Piece } from './pieces'
import type { Span, Token, WrittenNumber } from './tokens'

/** Why a number is compared with nothing. */
export type Aside =
  | Extract<Token, { readonly kind: 'aside' }>['reason']
  | 'money'
  | 'percent'
  | 'other-thing'
  | 'other-network'
  | 'no-unit'
  | 'vague'

/** A number of a sentence with the words about it. */
export interface Count extends Span {
  readonly value: number
  readonly hedge: Hedge
  /** `null`: nothing is named beside it. */
  readonly counted: Counted | null
  /** Whether no unknown word follows that it may count instead: "92 en 2017", "passé de 92 à 74". */
  readonly isBare: boolean
  readonly change: Change | null
  /** Its pieces: the index of the number itself, of the first, and of the one after the last. */
  readonly at: number
  readonly from: number
  readonly next: number
}

export type Change = 'rise' | 'fall'

/** What a piece is as a number: something counted, a year, something set aside; `null` if it is none. */
export type NumberRead =
  | ({ readonly kind: 'count' } & Count)
  /** `null`: now */
  | (Span & { readonly kind: 'year'; readonly year: number | null })
  | (Span & { readonly kind: 'aside'; readonly reason: Aside })

/** How many words may stand between a number and what it counts: "300 French internal security attachés". */
const mostBetween = 4

/** What the piece at an index is as a number, from the words beside it. */
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
      // "31st August" is no code.
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

/** Hedges, and a change, before a number: of several hedges the first one counts ("près d’une centaine"). */
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

/** What is counted, and the hedges and changes that may stand before or behind it: "18 fewer embassies", "300 au moins". */
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

/** Whether a comma stands before what is counted and another one after it: "près de 300, policiers et gendarmes, …". */
function isApposed(pieces: readonly Piece[], at: number): boolean {
  const isInCommas = isCue(pieces[at], 'pause') && isCue(pieces[at + 2], 'pause')
  return isInCommas && pieces[at + 1]?.kind === 'counted' && !isCue(pieces[at - 2], 'equals')
}

/** A hedge or a change that ends what is said of a number, unless it begins what is said of the next. */
function wordsBehind(pieces: readonly Piece[], at: number) {
  const [piece, after] = [pieces[at], pieces[at + 1]]
  const change = changeOf(piece, 'more', 'fewer')
  const isOfNext = after?.kind === 'number' || after?.kind === 'hedge' || isCue(after, 'article')
  const hedge = piece?.kind === 'hedge' && !isOfNext ? piece.hedge : null
  return { hedge, change, next: hedge === null && change === null ? at : at + 1 }
}

/** What stands before the number: "Pays couverts : 156", "a staff of 286". */
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
