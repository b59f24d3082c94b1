import { describe, expect, it } from 'vitest'

import {
  DEFAULT_FIGURE_FILTER,
  EVERYTHING,
  type FigureFilter,
  filterFigures,
  hiddenCounts,
  widenedFor,
} from './figures'
import { figure, source, STATED, undated } from './figures.fixture'

describe('a filter widened for one statement', () => {
  const widened = (id: string, filter: Partial<FigureFilter> = {}) => {
    const named = STATED.figures.find((stated) => stated.id === id)
    return named && widenedFor(named, { ...DEFAULT_FIGURE_FILTER, ...filter }, STATED.sources)
  }

  it('is the same where the statement passes already', () => {
    expect(widened('be-2024.posts')).toEqual(DEFAULT_FIGURE_FILTER)
  })

  it('stretches the years no further than it takes', () => {
    expect(widened('cm-2015.posts')?.years).toEqual({ from: 2015, to: 2024 })
    expect(widened('be-2024.posts', { years: { from: 2010, to: 2012 } })?.years).toEqual({
      from: 2010,
      to: 2024,
    })
  })

  it('lets repeated texts through for one of them', () => {
    expect(widened('al-2017.posts', { noEcho: true })).toEqual(DEFAULT_FIGURE_FILTER)
  })

  it('lets through any statement, whatever it leaves out', () => {
    const others = [
      undated({ id: 'before', notAfter: '2009', source: 'newspaper' }),
      undated({ id: 'after', notBefore: '2025-02', source: 'newspaper' }),
      undated({ id: 'never', source: 'newspaper' }),
      figure({ id: 'old', date: '2003', source: 'newspaper', echoOf: 'other' }),
    ]
    const strict = { ...DEFAULT_FIGURE_FILTER, official: true, noEcho: true }
    const sources = [source('newspaper', 'press')]
    const passing = others.filter(
      (one) => filterFigures([one], sources, widenedFor(one, strict, sources)).length,
    )
    expect(passing.map(({ id }) => id)).toEqual(['before', 'after', 'never', 'old'])
  })
})

describe('what a filter hides', () => {
  it('is counted under the first reason that applies', () => {
    const figures = [...STATED.figures, undated({ id: 'u' })]
    const strict = { ...DEFAULT_FIGURE_FILTER, noEcho: true }
    expect(hiddenCounts(figures, STATED.sources, strict)).toEqual([
      { reason: 'undated', count: 1 },
      { reason: 'years', count: 6 },
      { reason: 'noEcho', count: 3 },
    ])
    expect(hiddenCounts(figures, STATED.sources, EVERYTHING)).toEqual([])
  })
})
