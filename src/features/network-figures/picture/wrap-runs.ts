import { pictureWidth } from '../chart/text-width'

/** A run of text in one style. */
export interface Run {
  readonly text: string
  readonly isBold?: boolean
  /** Colour; by default that of the block. */
  readonly ink?: string
  /** Whether it is raised and small: a source number. */
  readonly isNote?: boolean
}

/** A word: runs between which a line never breaks. */
type Word = readonly Run[]

/** Font size of notes, in em of the text. */
export const noteSize = 0.74

/** Breaks runs into lines of at most `width` pixels, at ordinary spaces only; a longer word has its own line. */
export function wrapRuns(runs: readonly Run[], width: number, size: number): readonly (readonly Run[])[] {
  const lines: Word[][] = []
  let room = 0
  for (const word of wordsOf(runs)) {
    const needed = widthOf(word, size)
    const space = pictureWidth(' ', size)
    const line = lines.at(-1)
    if (line && needed + space <= room) {
      line.push(word)
      room -= needed + space
    } else {
      lines.push([word])
      room = width - needed
    }
  }
  return lines.map(joinWords)
}

function wordsOf(runs: readonly Run[]): readonly Word[] {
  const words: Run[][] = []
  let isOpen = false
  for (const run of runs) {
    for (const [index, text] of run.text.split(' ').entries()) {
      if (index > 0) isOpen = false
      if (text === '') continue
      const word = words.at(-1)
      if (isOpen && word) word.push({ ...run, text })
      else words.push([{ ...run, text }])
      isOpen = true
    }
  }
  return words
}

function widthOf(word: Word, size: number): number {
  return word.reduce(
    (sum, { text, isBold, isNote }) => sum + pictureWidth(text, isNote ? size * noteSize : size, isBold),
    0,
  )
}

/** Joins the words of a line with spaces; equal styles become one run. */
function joinWords(words: readonly Word[]): readonly Run[] {
  const runs: Run[] = []
  for (const [index, word] of words.entries()) {
    for (const [place, piece] of word.entries()) {
      const text = index > 0 && place === 0 ? ` ${piece.text}` : piece.text
      const last = runs.at(-1)
      if (last && isAlike(last, piece)) runs.splice(-1, 1, { ...last, text: last.text + text })
      else runs.push({ ...piece, text })
    }
  }
  return runs
}

function isAlike(a: Run, b: Run): boolean {
  return a.isBold === b.isBold && a.ink === b.ink && a.isNote === b.isNote
}
