import { describe, expect, it } from 'vitest'

import type { Figure, Metric } from '~/model/figure'

import { type Comparison, compareFigures } from './comparison'
import { figure, statedNetwork, stated, undated } from './figures.fixture'

const compare = (from: Figure, to: Figure, others: readonly Figure[] = []): Comparison => {
  const comparison = compareFigures(from, to, [from, to, ...others])
  if (!comparison) throw new Error('not comparable')
  return comparison
}

const between = (metric: Metric, from: string, to: string): Comparison =>
  compare(stated(`${from}.${metric}`), stated(`${to}.${metric}`), statedNetwork.figures)

const kindsOf = ({ warnings }: Comparison) => warnings.map(({ kind }) => kind)

describe('the warnings', () => {
  it('are none for two texts of their own that nobody contradicts', () => {
    const comparison = between('posts', 'cm-2015', 'be-2024')
    expect(comparison).toMatchObject({ verdict: { kind: 'fewer', by: 4 }, measured: true, warnings: [] })
  })

  it('say when an echo is set against its own origin, or against another echo of it', () => {
    const origin = stated('ministry-2010.posts')
    const echo = stated('al-2017.posts')
    const twin = { ...echo, id: 'twin' }
    for (const [from, to] of [
      [origin, echo],
      [echo, origin],
      [echo, twin],
    ] as const) {
      const { warnings, measured } = compare(from, to, [origin])
      expect(warnings).toEqual([{ kind: 'same-text', originId: origin.id, origin }])
      expect(measured).toBe(false)
    }
  })

  it('name the later side when that one is the echo', () => {
    expect(kindsOf(between('posts', 'cm-2015', 'al-2017'))).toEqual(['to-is-echo', 'contradicted'])
  })

  it('keep the id of an origin that the document lacks', () => {
    const echo = figure({ id: 'echo', date: '2017', echoOf: 'lost' })
    const [warning] = compare(echo, figure({ id: 'to' })).warnings
    expect(warning).toEqual({ kind: 'from-is-echo', figure: echo, originId: 'lost', origin: null })
  })

  it('tell of another source of the same year, before or after', () => {
    const { warnings, measured } = between('posts', 'cm-2015', 'rs-2020')
    expect(warnings).toEqual([
      { kind: 'contradicted', figure: stated('rs-2020.posts'), by: [stated('ml-2020.posts')] },
    ])
    expect(measured).toBe(true)
  })

  it('list whoever contradicts an echo since its origin, newest first, and nobody who agrees with either', () => {
    const origin = figure({ id: 'origin', value: 93, date: '2010-08-31' })
    const echo = figure({ id: 'echo', value: 92, date: '2017-06-12', echoOf: 'origin' })
    const other = (id: string, value: number, date: string, given: Partial<Figure> = {}) =>
      figure({ id, value, date, ...given })
    const { warnings } = compare(echo, figure({ id: 'to', date: '2024' }), [
      origin,
      other('too-early', 60, '2010-08-30'),
      other('agrees-with-origin', 93, '2010-09', { unit: 'attaches' }),
      other('first', 90, '2011-09'),
      other('counts-attaches', 88, '2011-09', { unit: 'attaches' }),
      other('not-counted-alike', 100, '2012', { unit: 'locations' }),
      other('about', 80, '2013', { qualifier: 'about' }),
      other('also-an-echo', 78, '2016', { echoOf: 'second' }),
      undated({ id: 'undated', value: 78, notBefore: '2013', notAfter: '2016' }),
      other('second', 78, '2015-06-19'),
      other('too-late', 74, '2018'),
    ])
    const contradicted = warnings.flatMap((item) => (item.kind === 'contradicted' ? item.by : []))
    expect(contradicted.map(({ id }) => id)).toEqual(['second', 'first'])
  })

  it('look from the day of the origin to the end of the year of the echo', () => {
    const origin = figure({ id: 'origin', value: 93, date: '2010-08-31' })
    const echo = figure({ id: 'echo', value: 92, date: '2017-06-12', echoOf: 'origin' })
    const edges = ['2010-08-30', '2010-08-31', '2017-12-31', '2018-01-01'].map((date) =>
      figure({ id: date, date, value: 78 }),
    )
    const { warnings } = compare(echo, figure({ id: 'to', date: '2024' }), [origin, ...edges])
    const contradicted = warnings.flatMap((item) => (item.kind === 'contradicted' ? item.by : []))
    expect(contradicted.map(({ id }) => id)).toEqual(['2017-12-31', '2010-08-31'])
  })

  it('do not take an origin that says "about" for agreement', () => {
    const origin = figure({ id: 'origin', value: 92, qualifier: 'about', date: '2010' })
    const echo = figure({ id: 'echo', value: 92, date: '2017', echoOf: 'origin' })
    const other = figure({ id: 'other', value: 78, date: '2015' })
    expect(kindsOf(compare(echo, figure({ id: 'to', date: '2024' }), [origin, other]))).toEqual([
      'from-is-echo',
      'contradicted',
    ])
  })

  it('tell that units differ, and whether an embassy has one of each', () => {
    const embassies = figure({ id: 'from' })
    const services = compare(embassies, figure({ id: 'to', unit: 'services' }))
    expect(services.warnings).toEqual([
      { kind: 'units-differ', from: 'embassies', to: 'services', akin: true },
    ])
    const locations = compare(embassies, figure({ id: 'to', unit: 'locations', date: '2005' }))
    expect(locations.warnings).toMatchObject([{ kind: 'units-differ', akin: false }])
  })

  it('tell that a side has no date', () => {
    const loose = undated({ id: 'loose', notBefore: '2013' })
    expect(compare(loose, figure()).warnings).toEqual([{ kind: 'undated', figure: loose }])
  })
})
