import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'

import { defaultFigureFilter, defaultYears, figureRows } from '~/rules/figures/figures'
import { statedNetwork } from '~/rules/figures/figures.fixture'

import { chartCsv, chartJson } from './chart-data'

const chart = {
  metric: 'countries' as const,
  rows: figureRows(statedNetwork, 'countries', defaultFigureFilter),
}

const last = {
  qualifier: 'more-than',
  statement_fr: 'plus de 152',
  unit: 'countries',
  source: 'be-2024',
  edition: '2026-11-22',
}

describe('the data of a chart', () => {
  it('are the rows that it shows, oldest first, and keep "more than 152" from becoming 152', () => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(chartCsv(statedNetwork, chart), {
      columns: true,
      bom: true,
    })
    expect(rows.map(({ source }) => source)).toEqual(['al-2017', 'rs-2020', 'ml-2020', 'be-2024'])
    expect(rows.at(-1)).toMatchObject({ ...last, value_as_printed: '152', low: '153', high: '' })
    expect(rows[0]).toMatchObject({ echo_of: 'ministry-2010.countries', low: '156', high: '156' })
  })

  it('say the same in JSON, with what was chosen and the licence', () => {
    const data: unknown = JSON.parse(chartJson(statedNetwork, chart, defaultFigureFilter))
    expect(data).toMatchObject({
      metric: 'countries',
      filter: { years: defaultYears, official: false },
      licence: 'Licence Ouverte 2.0',
    })
    expect(data).toHaveProperty('statements.length', 4)
    expect(data).toHaveProperty('statements[3]', expect.objectContaining({ ...last, low: 153, high: null }))
  })
})
