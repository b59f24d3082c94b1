import { describe, expect, it } from 'vitest'

import type { Metric, Qualifier } from '~/model/figure'
import { defaultFigureFilter, defaultYears, figureRows } from '~/rules/figures/figures'
import { figure, network, source, statedNetwork } from '~/rules/figures/figures.fixture'

import { valueAxis, yearAxis } from './figure-axes'
import { figureMarks } from './figure-marks'

const axisOf = (metric: Metric) =>
  valueAxis(figureMarks(figureRows(statedNetwork, metric, defaultFigureFilter), defaultYears).dated)

const axisAround = (...statements: [value: number, qualifier: Qualifier][]) => {
  const figures = statements.map(([value, qualifier], index) =>
    figure({ id: String(index), value, qualifier }),
  )
  const document = network(figures, [source('embassy-page')])
  return valueAxis(figureMarks(figureRows(document, 'posts', defaultFigureFilter), defaultYears).dated)
}

describe('the axis of numbers', () => {
  it('has round ticks around what was stated', () => {
    expect(axisOf('officers').ticks).toEqual([225, 250, 275, 300, 325])
    expect(axisOf('posts').ticks).toEqual([70, 80, 90, 100])
    expect(axisOf('countries').ticks).toEqual([145, 150, 155, 160])
  })

  it('has as few ticks as keep three steps between the numbers', () => {
    expect(axisAround([71, 'exact'], [86, 'exact']).ticks).toEqual([65, 70, 75, 80, 85, 90])
    expect(axisAround([71, 'exact'], [87, 'exact']).ticks).toEqual([60, 70, 80, 90])
  })

  it('goes a step further where a ray would have no room', () => {
    expect(axisAround([45, 'exact'], [92, 'exact']).domain).toEqual([25, 100])
    expect(axisAround([45, 'exact'], [92, 'more-than']).domain).toEqual([25, 125])
    expect(axisAround([58, 'exact'], [105, 'exact']).domain).toEqual([50, 125])
    expect(axisAround([58, 'nearly'], [105, 'exact']).domain).toEqual([25, 125])
  })

  it('has room around a single number', () => {
    expect(axisAround([74, 'exact'])).toEqual({ domain: [73, 75], ticks: [73, 74, 75] })
  })

  const crowds: [name: string, ...statements: [value: number, qualifier: Qualifier][]][] = [
    ['a lone "more than"', [300, 'more-than']],
    ['a lone "nearly"', [300, 'nearly']],
    ['nothing and a little', [0, 'exact'], [3, 'more-than']],
    ['few and many', [16, 'exact'], [400, 'about']],
    ['very few and very many', [1, 'exact'], [99_999, 'exact']],
  ]

  it.each(crowds)('holds every number, between few round ticks: %s', (_, ...statements) => {
    const { domain, ticks } = axisAround(...statements)
    const [low, high] = domain
    const values = statements.map(([value]) => value)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(low)
    expect(Math.max(...values)).toBeLessThan(high)
    expect([ticks.at(0), ticks.at(-1)]).toEqual([low, high])
    expect(ticks.length).toBeGreaterThanOrEqual(2)
    expect(ticks.length).toBeLessThanOrEqual(6)
    expect(ticks.filter((tick) => !Number.isInteger(tick))).toEqual([])
  })

  it('is there even without statements', () => {
    expect(axisAround()).toEqual({ domain: [0, 1], ticks: [0, 1] })
  })
})

describe('the axis of years', () => {
  it('ends with the last day of the last year', () => {
    expect(yearAxis(defaultYears, 8)).toEqual({
      domain: [2017, 2025],
      ticks: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024],
    })
  })

  it('skips years where there is little room', () => {
    expect(yearAxis(defaultYears, 4).ticks).toEqual([2017, 2019, 2021, 2023])
    expect(yearAxis({ from: 2008, to: 2026 }, 4).ticks).toEqual([2008, 2013, 2018, 2023])
  })

  it('can be a single year', () => {
    expect(yearAxis({ from: 2020, to: 2020 }, 4)).toEqual({ domain: [2020, 2021], ticks: [2020] })
  })
})
