import { describe, expect, it } from 'vitest'

import { pictureWidth } from '../chart/text-width'
import { type Run, wrapRuns } from './wrap-runs'

const size = 10
const linesOf = (runs: readonly Run[], width: number) =>
  wrapRuns(runs, width, size).map((line) => line.map(({ text }) => text).join(''))

describe('breaking text into lines', () => {
  it('keeps every line within the width, and loses no word', () => {
    const text = 'Deux pages officielles, à moins de quatre semaines d’écart, disent 74 puis 73.'
    const lines = linesOf([{ text }], 120)
    expect(lines.length).toBeGreaterThan(2)
    expect(lines.join(' ')).toBe(text)
    for (const line of lines) expect(pictureWidth(line, size)).toBeLessThanOrEqual(120)
  })

  it('never parts what a no-break space joins, nor a number of a source from its word', () => {
    const runs = [
      { text: 'ambassades : 92' },
      { text: '1', isNote: true },
      { text: ' et plus de\u00a0152' },
      { text: '2', isNote: true },
    ]
    const all = linesOf(runs, 60)
    expect(all.find((line) => line.includes('92'))).toContain('921')
    expect(all.find((line) => line.includes('152'))).toContain('de\u00a01522')
  })

  it('gives a word that is too long a line of its own', () => {
    expect(linesOf([{ text: 'un Verwaltungsvorschrift mot' }], 40)).toEqual([
      'un',
      'Verwaltungsvorschrift',
      'mot',
    ])
  })

  it('keeps the look of each run, and joins what looks alike', () => {
    const [line] = wrapRuns([{ text: 'a b ' }, { text: 'c', isBold: true }, { text: ' d e' }], 500, size)
    expect(line).toEqual([{ text: 'a b' }, { text: ' c', isBold: true }, { text: ' d e' }])
  })

  it('has no line for no words', () => {
    expect(wrapRuns([], 100, size)).toEqual([])
    expect(wrapRuns([{ text: ' ' }], 100, size)).toEqual([])
  })
})
