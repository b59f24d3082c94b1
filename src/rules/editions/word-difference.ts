/** A range of a text, and whether the other text has it as well. */
export interface Stretch {
  readonly text: string
  readonly isShared: boolean
}

/** Words, and the blanks and punctuation between them. */
const piecesOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []

/** Table of the longest common subsequence: for each pair of indexes, its length from there to the end. */
function sharedLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [lengths[i], lengths[i + 1]]
    if (!row || !below) continue
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  }
  return lengths
}

function add(stretches: Stretch[], text: string, isShared: boolean): void {
  const last = stretches.at(-1)
  if (last?.isShared === isShared) stretches[stretches.length - 1] = { text: last.text + text, isShared }
  else stretches.push({ text, isShared })
}

/**
 * Splits two texts into ranges that the other shares or lacks; joined, they give the text again. Whole words only: a word
 * that is marked in part is hard to read.
 */
export function wordDifference(
  before: string,
  after: string,
): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const [then, now] = [piecesOf(before), piecesOf(after)]
  const lengths = sharedLengths(then, now)
  const [left, right]: [Stretch[], Stretch[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < then.length || j < now.length) {
    const [was = '', is = ''] = [then[i], now[j]]
    if (i < then.length && j < now.length && was === is) {
      add(left, was, true)
      add(right, is, true)
      i += 1
      j += 1
    } else if (
      j >= now.length ||
      (i < then.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      add(left, was, false)
      i += 1
    } else {
      add(right, is, false)
      j += 1
    }
  }
  return { before: left, after: right }
}
