import { describe, expect, it } from 'vitest'

import type { Figure } from '~/model/figure'
import { DEFAULT_FIGURE_FILTER, DEFAULT_YEARS, figureRows } from '~/rules/figures/figures'
import { figure, network, source, STATED, undated } from '~/rules/figures/figures.fixture'

import { eventMarks, figureMarks } from './figure-marks'

const marksOf = (...figures: Figure[]) =>
  figureMarks(
    figureRows(network(figures, [source('embassy-page'), source('newspaper', 'press')]), 'posts', {
      ...DEFAULT_FIGURE_FILTER,
      undated: true,
    }),
    DEFAULT_YEARS,
  )

describe('the marks of a chart', () => {
  it('stand one for each statement at its own date, two readings of 2020 included', () => {
    const marks = figureMarks(figureRows(STATED, 'countries', DEFAULT_FIGURE_FILTER), DEFAULT_YEARS)
    expect(marks.map(({ x, value, ray }) => [x.toFixed(2), value, ray])).toEqual([
      ['2017.45', 156, null],
      ['2020.43', 150, 'up'],
      ['2020.50', 158, null],
      ['2024.11', 152, 'up'],
    ])
  })

  it('tell qualifiers apart by shape and ray', () => {
    const marks = marksOf(
      ...(['about', 'exact', 'more-than', 'nearly'] as const).map((qualifier) =>
        figure({ id: qualifier, qualifier }),
      ),
    )
    expect(marks.map(({ shape, ray }) => [shape, ray])).toEqual([
      ['about', null],
      ['exact', null],
      ['more-than', 'up'],
      ['nearly', 'down'],
    ])
  })

  it('are hollow for an echo and lead to its origin, even one outside the chart', () => {
    const [echo, own] = figureMarks(figureRows(STATED, 'posts', DEFAULT_FIGURE_FILTER), DEFAULT_YEARS)
    expect(echo).toMatchObject({
      hollow: true,
      origin: { id: 'ministry-2010.posts', value: 93 },
      label: { value: 92, echo: true },
    })
    expect(echo?.origin?.x).toBeCloseTo(2010.66, 2)
    expect(own).toMatchObject({ hollow: false, origin: null })
  })

  it('keep unit and standing', () => {
    const [mark] = marksOf(figure({ unit: 'services', source: 'newspaper' }))
    expect(mark).toMatchObject({ unit: 'services', standing: 'press' })
  })

  it('are a bar between the bounds of an undated statement, cut where the chart ends', () => {
    const [across, within, open] = marksOf(
      undated({ id: 'across', notBefore: '2013', notAfter: '2021' }),
      undated({ id: 'within', notBefore: '2018', notAfter: '2019' }),
      undated({ id: 'open' }),
    )
    expect(across?.bar).toMatchObject({ from: 2017, openStart: true, openEnd: false })
    expect(across?.bar?.to).toBeCloseTo(2022, 1)
    expect(within?.bar).toMatchObject({ openStart: false, openEnd: false })
    expect(within?.x).toBeCloseTo(2019, 1)
    expect(open).toMatchObject({ x: 2021, bar: { from: 2017, to: 2025, openStart: true, openEnd: true } })
  })

  it('are none without statements', () => {
    expect(marksOf()).toEqual([])
  })
})

describe('the events of a chart', () => {
  it('are those of its years, in time order', () => {
    const event = (id: string, date: string) => ({ id, date, text: { fr: id, en: id }, source: 'gazette' })
    const marks = eventMarks(
      [event('dcis', '2021-08-01'), event('dci', '2010-09-01'), event('order', '2017')],
      DEFAULT_YEARS,
    )
    expect(marks.map((mark) => mark.event.id)).toEqual(['order', 'dcis'])
  })
})
