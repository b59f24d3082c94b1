import type { Lexicon } from './lexicon'
import { isCue, type Piece } from './pieces'

/** A number read so far. */
interface Sum {
  /** The completed part, such as the thousands once "mille" was read. */
  readonly done: number
  readonly current: number
  /** Only a number below this may be added. */
  readonly room: number
}

const nothing: Sum = { done: 0, current: 0, room: Infinity }

/** The pieces, with every number in words, or in digits and a word ("3 millions"), merged into one piece. */
export function withNumbers(pieces: readonly Piece[], { joins }: Lexicon): readonly Piece[] {
  const numbers: Piece[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const first = pieces[at]
    if (first === undefined) continue
    const { sum, next } = sumFrom(pieces, at, joins)
    const last = pieces[next - 1] ?? first
    if (next - at < 2 && !isNumberAlone(first)) {
      numbers.push(...withoutNumber(first))
      continue
    }
    const isNoun = last.kind === 'scale' && last.factor >= 1e6
    const form = isNoun ? 'noun' : 'count'
    numbers.push({ start: first.start, end: last.end, kind: 'number', value: sum.done + sum.current, form })
    at = next - 1
  }
  return numbers
}

/** The longest number that begins at a piece, and the index of the piece after it. */
function sumFrom(pieces: readonly Piece[], at: number, joins: Lexicon['joins']): { sum: Sum; next: number } {
  let [sum, next] = [nothing, at]
  for (;;) {
    const isJoined = next > at && isCue(pieces[next], 'and')
    const [piece, after] = isJoined ? pieces.slice(next + 1, next + 3) : pieces.slice(next, next + 2)
    const added = isJoined && !mayJoin(sum, piece, after, joins) ? null : add(sum, piece)
    if (added === null) return { sum, next }
    sum = added
    next += isJoined ? 2 : 1
  }
}

/** Whether "and" continues the number; not in "between one hundred and two hundred". */
function mayJoin(
  { room }: Sum,
  piece: Piece | undefined,
  after: Piece | undefined,
  joins: Lexicon['joins'],
): boolean {
  if (piece?.kind !== 'numeral' || piece.value > (joins[room] ?? 0)) return false
  return after?.kind !== 'scale' || after.factor > room
}

/** The number with one more piece added; `null` if the piece does not belong to it. */
function add({ done, current, room }: Sum, piece: Piece | undefined): Sum | null {
  switch (piece?.kind) {
    case 'number':
      return room === Infinity ? { done, current: piece.value, room: 0 } : null
    case 'numeral':
      return piece.value < room ? { done, current: current + piece.value, room: piece.room } : null
    case 'scale': {
      const scaled = Math.max(1, current) * piece.factor
      if (!Number.isSafeInteger(done + scaled)) return null
      if (piece.factor === 100) return current < 100 ? { done, current: scaled, room: 100 } : null
      return piece.factor < (done || Infinity)
        ? { done: done + scaled, current: 0, room: piece.factor }
        : null
    }
    default:
      return null
  }
}

/** A word for one is an article unless more of a number follows; "million" without a number means no number. */
function isNumberAlone(piece: Piece): boolean {
  if (piece.kind === 'scale') return piece.factor <= 1000
  return piece.kind === 'numeral' && piece.value > 1
}

/** A round number in the form of a noun implies "about": "une centaine". */
function withoutNumber(piece: Piece): readonly Piece[] {
  const { start, end } = piece
  switch (piece.kind) {
    case 'numeral':
      return [{ start, end, kind: 'cue', cue: 'article' }]
    case 'scale':
      return [{ start, end, kind: 'unknown' }]
    case 'collective':
      return [
        { start, end, kind: 'hedge', hedge: 'about' },
        { start, end, kind: 'number', value: piece.value, form: 'noun' },
      ]
    default:
      return [piece]
  }
}
