import { describe, expect, it } from 'vitest'

import type { Figure } from '~/model/figure'
import { defaultFigureFilter, defaultYears, figureRows } from '~/rules/figures/figures'
import { figure, network, source, statedNetwork, undated } from '~/rules/figures/figures.fixture'

import { eventMarks, type ChartMarks, figureMarks, marksOf as inOrder } from './figure-marks'

const chartOf = (...figures: Figure[]): ChartMarks =>
  figureMarks(
    figureRows(network(figures, [source('embassy-page'), source('newspaper', 'press')]), 'posts', {
      ...defaultFigureFilter,
      undated: true,
    }),
    defaultYears,
  )

const marksOf = (...figures: Figure[]) => inOrder(chartOf(...figures))

describe('the marks of a chart', () => {
  it('stand one for each statement at its own date, two readings of 2020 included', () => {
    const { dated: marks } = figureMarks(
      figureRows(statedNetwork, 'countries', defaultFigureFilter),
      defaultYears,
    )
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
    const [echo, own] = figureMarks(
      figureRows(statedNetwork, 'posts', defaultFigureFilter),
      defaultYears,
    ).dated
    expect(echo).toMatchObject({
      hollow: true,
      origin: { id: 'ministry-2010.posts', value: 93 },
    })
    expect(echo?.origin?.x).toBeCloseTo(2010.66, 2)
    expect(own).toMatchObject({ hollow: false, origin: null })
  })

  it('keep unit and authority', () => {
    const [mark] = marksOf(figure({ unit: 'services', source: 'newspaper' }))
    expect(mark).toMatchObject({ unit: 'services', authority: 'press' })
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

describe('the lanes of a chart', () => {
  const bounds = { notBefore: '2018', notAfter: '2021' }

  it('hold what says the same between the same bounds, in time order, and come after the dated', () => {
    const chart = chartOf(
      undated({ id: 'b', ...bounds }),
      undated({ id: 'a', ...bounds }),
      undated({ id: 'earlier', notBefore: '2017', notAfter: '2021' }),
      figure({ id: 'dated', date: '2023' }),
    )
    expect(chart.lanes.map(({ marks }) => marks.map(({ id }) => id))).toEqual([['earlier'], ['a', 'b']])
    expect(inOrder(chart).map(({ id }) => id)).toEqual(['dated', 'earlier', 'a', 'b'])
  })

  it.each([
    ['another number', { value: 75 }],
    ['another qualifier', { qualifier: 'more-than' }],
    ['another unit', { unit: 'services' }],
    ['a repeated text', { echoOf: 'elsewhere' }],
    ['other bounds', { notAfter: '2022' }],
  ] as const)('keep apart %s', (_, given) => {
    expect(
      chartOf(undated({ id: 'a', ...bounds }), undated({ id: 'b', ...bounds, ...given })).lanes,
    ).toHaveLength(2)
  })
})

describe('the marks that matter', () => {
  it('are what is repeated, another number than before, and the latest', () => {
    const { dated } = chartOf(
      figure({ id: 'first', date: '2017' }),
      figure({ id: 'same', date: '2018' }),
      figure({ id: 'repeated', date: '2019' }),
      figure({ id: 'echo', date: '2020', echoOf: 'repeated' }),
      figure({ id: 'change', date: '2021', value: 73 }),
      figure({ id: 'again', date: '2022', value: 73 }),
      figure({ id: 'last', date: '2023', value: 73 }),
    )
    expect(dated.flatMap(({ id, matters }) => (matters ? [id] : []))).toEqual([
      'first',
      'repeated',
      'change',
      'last',
    ])
  })
})

describe('the events of a chart', () => {
  it('are those of its years, in time order', () => {
    const event = (id: string, date: string) => ({ id, date, text: { fr: id, en: id }, source: 'gazette' })
    const marks = eventMarks(
      [event('dcis', '2021-08-01'), event('dci', '2010-09-01'), event('order', '2017')],
      defaultYears,
    )
    expect(marks.map((mark) => mark.event.id)).toEqual(['order', 'dcis'])
  })
})
