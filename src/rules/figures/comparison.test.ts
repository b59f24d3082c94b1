import { describe, expect, it } from 'vitest'

import type { Figure, Metric, Qualifier } from '~/model/figure'

import { type Comparison, compareFigures, compareSources, type Verdict } from './comparison'
import { figure, network, statedNetwork, stated } from './figures.fixture'

const compare = (from: Figure, to: Figure, others: readonly Figure[] = []): Comparison => {
  const comparison = compareFigures(from, to, [from, to, ...others])
  if (!comparison) throw new Error('not comparable')
  return comparison
}

const between = (metric: Metric, from: string, to: string): Comparison =>
  compare(stated(`${from}.${metric}`), stated(`${to}.${metric}`), statedNetwork.figures)

describe('from 2017 to 2024', () => {
  it('there are at least 51 officers more', () => {
    const comparison = between('officers', 'al-2017', 'be-2024')
    expect(comparison.difference).toEqual({ low: 51, high: Infinity })
    expect(comparison.verdict).toEqual({ kind: 'at-least-more', by: 51 })
  })

  it('there are 18 embassies fewer, but 92 repeats 93 of 2010 and a page of 2015 says 78', () => {
    const comparison = between('posts', 'al-2017', 'be-2024')
    expect(comparison.difference).toEqual({ low: -18, high: -18 })
    expect(comparison.verdict).toEqual({ kind: 'fewer', by: 18 })
    expect(comparison.measured).toBe(false)
    expect(comparison.warnings).toEqual([
      {
        kind: 'from-is-echo',
        figure: stated('al-2017.posts'),
        originId: 'ministry-2010.posts',
        origin: stated('ministry-2010.posts'),
      },
      { kind: 'contradicted', figure: stated('al-2017.posts'), by: [stated('cm-2015.posts')] },
    ])
  })

  it('nobody can tell for countries: 3 fewer at worst, perhaps more', () => {
    const comparison = between('countries', 'al-2017', 'be-2024')
    expect(comparison.difference).toEqual({ low: -3, high: Infinity })
    expect(comparison.verdict).toEqual({ kind: 'cannot-tell', low: -3, high: Infinity })
  })
})

describe('the verdict', () => {
  const all = { kind: 'cannot-tell', low: -Infinity, high: Infinity } as const
  const table: readonly [Qualifier, number, Qualifier, number, Verdict][] = [
    ['exact', 10, 'exact', 10, { kind: 'same' }],
    ['exact', 10, 'exact', 13, { kind: 'more', by: 3 }],
    ['exact', 10, 'exact', 7, { kind: 'fewer', by: 3 }],
    ['exact', 10, 'more-than', 10, { kind: 'rounding' }],
    ['nearly', 10, 'exact', 10, { kind: 'rounding' }],
    ['exact', 10, 'more-than', 12, { kind: 'at-least-more', by: 3 }],
    ['exact', 10, 'more-than', 9, { kind: 'same-or-more' }],
    ['exact', 10, 'more-than', 8, { kind: 'cannot-tell', low: -1, high: Infinity }],
    ['exact', 10, 'nearly', 8, { kind: 'at-least-fewer', by: 3 }],
    ['exact', 10, 'nearly', 11, { kind: 'same-or-fewer' }],
    ['exact', 10, 'nearly', 14, { kind: 'cannot-tell', low: -Infinity, high: 3 }],
    ['more-than', 10, 'exact', 8, { kind: 'at-least-fewer', by: 3 }],
    ['more-than', 10, 'exact', 11, { kind: 'same-or-fewer' }],
    ['more-than', 10, 'exact', 14, { kind: 'cannot-tell', low: -Infinity, high: 3 }],
    ['more-than', 10, 'more-than', 10, all],
    ['more-than', 10, 'nearly', 9, { kind: 'at-least-fewer', by: 3 }],
    ['more-than', 10, 'nearly', 14, { kind: 'cannot-tell', low: -Infinity, high: 2 }],
    ['nearly', 10, 'exact', 12, { kind: 'at-least-more', by: 3 }],
    ['nearly', 10, 'exact', 9, { kind: 'same-or-more' }],
    ['nearly', 10, 'exact', 5, { kind: 'cannot-tell', low: -4, high: Infinity }],
    ['nearly', 10, 'more-than', 11, { kind: 'at-least-more', by: 3 }],
    ['nearly', 10, 'more-than', 5, { kind: 'cannot-tell', low: -3, high: Infinity }],
    ['nearly', 10, 'nearly', 10, all],
    ...(['exact', 'more-than', 'nearly', 'about'] as const).flatMap(
      (other): [Qualifier, number, Qualifier, number, Verdict][] => [
        ['about', 10, other, 10, all],
        [other, 10, 'about', 10, all],
      ],
    ),
  ]

  it.each(table)('from "%s %i" to "%s %i"', (fromQualifier, fromValue, toQualifier, toValue, verdict) => {
    const from = figure({ id: 'from', qualifier: fromQualifier, value: fromValue })
    const to = figure({ id: 'to', qualifier: toQualifier, value: toValue })
    expect(compare(from, to).verdict).toEqual(verdict)
  })

  it('gives no interval where a side says "about", and names that side', () => {
    const about = figure({ id: 'about', qualifier: 'about' })
    const comparison = compare(figure(), about)
    expect(comparison.difference).toBeNull()
    expect(comparison.warnings).toEqual([{ kind: 'about', figure: about }])
  })

  it('is none where the metrics differ', () => {
    expect(compareFigures(figure(), stated('be-2024.officers'), statedNetwork.figures)).toBeNull()
  })

  it('is that nothing is compared where both sides are one statement, however open', () => {
    const comparison = compare(stated('be-2024.officers'), stated('be-2024.officers'))
    expect(comparison.verdict).toEqual({ kind: 'same-statement' })
    expect(comparison.warnings).toEqual([])
  })
})

describe('two sources', () => {
  it('are compared for each metric that both state', () => {
    const figures = statedNetwork.figures.filter(({ id }) => id !== 'cm-2015.officers')
    const comparisons = compareSources({ figures }, 'cm-2015', 'be-2024')
    expect(comparisons.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['cm-2015.posts', 'be-2024.posts'],
      ['cm-2015.countries', 'be-2024.countries'],
    ])
  })

  it('are compared like with like, or by what comes closest', () => {
    const of = (source: string, unit: Figure['unit'], value: number) =>
      figure({ id: `${source}.${unit}`, source, unit, value })
    const { figures } = network(
      [
        of('senate', 'antennas', 4),
        of('senate', 'locations', 100),
        of('senate', 'delegations', 96),
        of('speech', 'locations', 96),
        of('page', 'embassies', 74),
      ],
      [],
    )
    const pairs = (to: string) =>
      compareSources({ figures }, 'senate', to).map(({ from, to: { unit } }) => [from.unit, unit])
    expect(pairs('speech')).toEqual([['locations', 'locations']])
    expect(pairs('page')).toEqual([['delegations', 'embassies']])
  })

  it('are set beside each other even where they count different things, but no difference is told', () => {
    const antennas = figure({ id: 'a', source: 'senate', unit: 'antennas', value: 4 })
    const embassies = figure({ id: 'b', source: 'page' })
    expect(compareSources({ figures: [antennas, embassies] }, 'senate', 'page')).toMatchObject([
      { verdict: { kind: 'not-comparable' }, warnings: [{ kind: 'units-differ', akin: false }] },
    ])
  })

  it('include one that carries the statement of another', () => {
    const figures = [figure({ id: 'a', source: 'x', alsoIn: ['y'] }), figure({ id: 'b', source: 'z' })]
    expect(compareSources({ figures }, 'y', 'z')).toHaveLength(1)
  })

  it('have nothing to compare where one is unknown', () => {
    expect(compareSources(statedNetwork, 'nowhere', 'be-2024')).toEqual([])
  })
})
