import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { type Cell, unguardText, writeCsv } from '../../src/publish/exports/csv'
import { fold, foldHaystack, hasWords, queryWords } from '../../src/rules/selection/search'
import { runs } from './runs'

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t=', "'=", "''", '＝', ' \u00a0=', '"', '\r\n', ';,'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
)

const cells: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: texts },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constant(null),
)

const tables = fc
  .integer({ min: 1, max: 5 })
  .chain((width) => fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 8 }))

describe('a table of any cells', () => {
  it('is read by another program as it was written, and no text in it begins a formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const names = (rows[0] ?? ['a']).map((_, index) => `column_${index}`)
        const [head, ...read]: string[][] = parse(writeCsv(names, rows), { recordDelimiter: '\r\n' })
        expect(head).toEqual(names)
        expect(read.map((row) => row.map(unguardText))).toEqual(
          rows.map((row) => row.map((cell) => String(cell ?? ''))),
        )
        const written = rows.flatMap((row, y) =>
          row.flatMap((cell, x) => (typeof cell === 'string' ? [read[y]?.[x] ?? ''] : [])),
        )
        expect(written.filter((text) => /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text))).toEqual([])
      }),
      runs(300, 10_000),
    )
  })
})

describe('searching', () => {
  it('what is folded is folded: once more changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u)
      }),
      runs(500, 5_000),
    )
  })

  it('however the accents are encoded, the folded text is the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(text.normalize('NFC'))).toBe(fold(text.normalize('NFD')))
      }),
      runs(300, 5_000),
    )
  })

  it('a text is found by itself, by each of its words and by the beginning of each', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = queryWords(text)
        const haystack = foldHaystack([text])
        const beginnings = words.map((word) => word.slice(0, Math.ceil(word.length / 2)))
        expect(hasWords(haystack, words)).toBe(true)
        expect(hasWords(haystack, beginnings)).toBe(true)
      }),
      runs(300, 5_000),
    )
  })
})
