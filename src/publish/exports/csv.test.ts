import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { forSpreadsheets, guardText, unguardText, writeCsv } from './csv'

/** The rows as an independent parser reads them. */
const read = (csv: string): string[][] => parse(csv, { recordDelimiter: '\r\n' })

const hostile = [
  '=1+1',
  '=HYPERLINK("https://example.org";"x")',
  '+33 1 23 45 67 89',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '\u00a0=1+1',
  '＝1+1',
  "'=1+1",
  "''=1+1",
  "' =1+1",
]

const harmless = ['Bamako', "'tis", "''", '', ' ', '2020-07-01', '1-2', 'a=b', '« = »', '– tiret', '1961']

describe('a text that a spreadsheet would run as a formula', () => {
  it.each(hostile)('%j gets an apostrophe in front, and is had back by taking it away', (text) => {
    expect(guardText(text)).toBe(`'${text}`)
    expect(unguardText(guardText(text))).toBe(text)
  })

  it.each(harmless)('%j is no such text and stays as it is, there and back', (text) => {
    expect(guardText(text)).toBe(text)
    expect(unguardText(text)).toBe(text)
  })
})

describe('a table', () => {
  it('is read by another program as it was written, whatever is in the cells', () => {
    const rows = [
      ['a "quoted" word', 'line\r\nbreak', 'a,b;c'],
      [' spaces ', 'é « œ »', "l'apostrophe"],
    ]
    expect(read(writeCsv(['a', 'b', 'c'], rows))).toEqual([['a', 'b', 'c'], ...rows])
  })

  it('has no cell that begins a formula', () => {
    const cells = read(
      writeCsv(
        ['a'],
        hostile.map((text) => [text]),
      ),
    ).slice(1)
    expect(cells.flat().filter((cell) => !cell.startsWith("'"))).toEqual([])
    expect(cells.flat().map(unguardText)).toEqual(hostile)
  })

  it('keeps numbers numbers: bare, whatever their sign', () => {
    expect(writeCsv(['lat', 'lon'], [[12.65, -8]])).toBe('lat,lon\r\n12.65,-8\r\n')
  })

  it('leaves a cell empty for what is not known', () => {
    expect(writeCsv(['a', 'b', 'c'], [[null, '', 0]])).toBe('a,b,c\r\n,,0\r\n')
  })

  it('ends every line with CRLF, the last one too, and is only its names when it has no rows', () => {
    expect(writeCsv(['a', 'b'], [])).toBe('a,b\r\n')
  })

  it.each([
    [['a'], [[1, 2]], 'Row 1 has 2 cells under 1 names'],
    [['a'], [[Number.NaN]], 'A table cannot hold the number NaN'],
    [['a b'], [], '"a b" cannot be the name of a column'],
    [['=a'], [], '"=a" cannot be the name of a column'],
  ])('of the names %j and the rows %j is refused: %s', (names, rows, message) => {
    expect(() => writeCsv(names, rows)).toThrow(new RangeError(message))
  })
})

it('for spreadsheets begins with the mark that tells them it is UTF-8', () => {
  const csv = forSpreadsheets(writeCsv(['a'], [['é']]))
  expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(parse(csv, { bom: true, columns: true })).toEqual([{ a: 'é' }])
})
