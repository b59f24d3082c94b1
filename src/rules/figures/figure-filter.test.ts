import { describe, expect, it } from 'vitest'

import {
  defaultFigureFilter,
  unfiltered,
  type FigureFilter,
  filterFigures,
  hiddenCounts,
  widenedFor,
} from './figures'
import { figure, source, statedNetwork, undated } from './figures.fixture'

describe('a filter widened for one statement', () => {
  const widened = (id: string, filter: Partial<FigureFilter> = {}) => {
    const named = statedNetwork.figures.find((stated) => stated.id === id)
    return named && widenedFor(named, { ...defaultFigureFilter, ...filter }, statedNetwork.sources)
  }

  it('is the same where the statement passes already', () => {
    expect(widened('be-2024.posts')).toEqual(defaultFigureFilter)
  })

  it('stretches the years no further than it takes', () => {
    expect(widened('cm-2015.posts')?.years).toEqual({ from: 2015, to: 2024 })
    expect(widened('be-2024.posts', { years: { from: 2010, to: 2012 } })?.years).toEqual({
      from: 2010,
      to: 2024,
    })
  })

  it('lets repeated texts through for one of them', () => {
    expect(widened('al-2017.posts', { noEcho: true })).toEqual(defaultFigureFilter)
  })

  it('lets through any statement, whatever it leaves out', () => {
    const others = [
      undated({ id: 'before', notAfter: '2009', source: 'newspaper' }),
      undated({ id: 'after', notBefore: '2025-02', source: 'newspaper' }),
      undated({ id: 'never', source: 'newspaper' }),
      figure({ id: 'old', date: '2003', source: 'newspaper', echoOf: 'other' }),
    ]
    const strict = { ...defaultFigureFilter, official: true, noEcho: true }
    const sources = [source('newspaper', 'press')]
    const passing = others.filter(
      (one) => filterFigures([one], sources, widenedFor(one, strict, sources)).length,
    )
    expect(passing.map(({ id }) => id)).toEqual(['before', 'after', 'never', 'old'])
  })
})

describe('what a filter hides', () => {
  it('is counted under the first reason that applies', () => {
    const figures = [...statedNetwork.figures, undated({ id: 'u' })]
    const strict = { ...defaultFigureFilter, noEcho: true }
    expect(hiddenCounts(figures, statedNetwork.sources, strict)).toEqual([
      { reason: 'undated', count: 1 },
      { reason: 'years', count: 6 },
      { reason: 'noEcho', count: 3 },
    ])
    expect(hiddenCounts(figures, statedNetwork.sources, unfiltered)).toEqual([])
  })
})
