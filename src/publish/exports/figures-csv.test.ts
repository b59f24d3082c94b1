import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { context, network } from './exports.fixture'
import { figuresCsv } from './figure-columns'

const csv = figuresCsv(network.figures, context)
const rows: Record<string, string>[] = parse(csv, { columns: true })

function row(id: string): Record<string, string> {
  const found = rows.find((candidate) => candidate['id'] === id)
  if (!found) throw new Error(`No row ${id}`)
  return found
}

describe('a number in figures.csv', () => {
  it('stands after its qualifier, and is there in words in both languages', () => {
    const [names = []]: string[][] = parse(csv)
    expect(names.indexOf('value_as_printed')).toBe(names.indexOf('qualifier') + 1)
    expect(names).not.toContain('value')
    expect(row('more')).toMatchObject({
      statement_fr: 'plus de 152',
      statement_en: 'more than 152',
      qualifier: 'more-than',
      value_as_printed: '152',
    })
    expect(row('nearly')).toMatchObject({ statement_fr: 'près de 150', statement_en: 'nearly 150' })
    expect(row('about')).toMatchObject({ statement_fr: 'environ 90', statement_en: 'about 90' })
  })

  it.each([
    ['exact', '300', '300'],
    ['more', '153', ''],
    ['nearly', '', '149'],
    ['about', '', ''],
  ])('that is %s allows from "%s" to "%s"', (id, low, high) => {
    expect(row(id)).toMatchObject({ low, high })
  })
})

describe('a statement in figures.csv', () => {
  it('that repeats an older text names it, its date and what it said, and keeps its reservations', () => {
    expect(row('echo')).toMatchObject({
      echo_of: 'origin',
      echo_of_date: '2010-08-31',
      echo_of_statement_fr: 'plus de 93',
      echo_note_en: '93 then (en)',
      caveat_fr: 'out of date (fr)',
    })
    expect(row('exact')).toMatchObject({ echo_of: '', echo_of_date: '', echo_of_statement_en: '' })
  })

  it('carries its source, and the others that make it', () => {
    expect(row('exact')).toMatchObject({
      source: 's-page',
      source_kind: 'press',
      source_title: 's-page',
      source_publisher: 'Ambassade',
      source_url: 'https://example.org/s-page',
      source_accessed: '2026-11-20',
      also_in: '',
    })
    expect(row('nearly')['also_in']).toBe(
      's-page: Ambassade, s-page (2025-01-01) [https://example.org/s-page]',
    )
  })

  it('without a date says so', () => {
    expect(row('about')).toMatchObject({ date: '', date_kind: 'undated' })
  })
})
