import { describe, expect, it } from 'vitest'

import { comparableSides, metricsCompared, resolveComparison } from './comparison-sides'
import { figure, network, source, statedNetwork, undated } from './figures.fixture'

const chosenOf = (from: string | null, to: string | null, document = statedNetwork) =>
  resolveComparison(document, from, to).metrics.map(({ chosen }) => `${chosen.from.id} → ${chosen.to.id}`)

const from2017To2024 = [
  'al-2017.officers → be-2024.officers',
  'al-2017.posts → be-2024.posts',
  'al-2017.countries → be-2024.countries',
]

describe('what the address asks to compare', () => {
  it('is 2017 and 2024 when it asks nothing, or for what does not exist', () => {
    expect(chosenOf(null, null)).toEqual(from2017To2024)
    expect(chosenOf('no-such-source', '20244')).toEqual(from2017To2024)
    expect(resolveComparison(statedNetwork, 'no-such-source', null).from).toMatchObject({
      param: '2017',
      kind: 'year',
    })
  })

  it('can be two sources', () => {
    const { from, metrics } = resolveComparison(statedNetwork, 'cm-2015', 'ml-2020')
    expect(from).toMatchObject({ param: 'cm-2015', kind: 'source' })
    expect(metrics.map(({ chosen }) => chosen.to.id)).toEqual([
      'ml-2020.officers',
      'ml-2020.posts',
      'ml-2020.countries',
    ])
    expect(metrics.flatMap(({ alternatives }) => alternatives)).toEqual([])
  })

  it('takes what a source repeats from another as its own statement', () => {
    const document = network(
      [
        figure({ id: 'borrowed', unit: 'delegations', source: 'other', alsoIn: ['from'] }),
        figure({ id: 'own', source: 'from' }),
        figure({ id: 'to', source: 'to' }),
      ],
      ['other', 'from', 'to'].map((id) => source(id)),
    )
    expect(chosenOf('from', 'to', document)).toEqual(['own → to'])
  })

  it('can be a figure and a year, for the metric of that figure alone', () => {
    expect(chosenOf('cm-2015.posts', '2024')).toEqual(['cm-2015.posts → be-2024.posts'])
  })

  it('compares nothing between figures of different metrics, or with a year that has no statement', () => {
    expect(chosenOf('cm-2015.posts', 'be-2024.officers')).toEqual([])
    expect(resolveComparison(statedNetwork, '2018', '2024')).toMatchObject({
      from: { param: '2018', figures: [] },
      metrics: [],
    })
  })
})

describe('a year with several sources', () => {
  const { metrics } = resolveComparison(statedNetwork, '2017', '2020')

  it('is read by the latest of them, the others beside it', () => {
    const [, posts, countries] = metrics
    expect(posts?.chosen).toMatchObject({ to: { value: 73 }, verdict: { kind: 'fewer', by: 19 } })
    expect(posts?.alternatives).toMatchObject([{ to: { value: 74 }, verdict: { kind: 'fewer', by: 18 } }])
    expect(countries?.chosen.to).toMatchObject({ value: 158, qualifier: 'exact' })
    expect(countries?.alternatives).toMatchObject([{ to: { value: 150, qualifier: 'more-than' } }])
  })

  it('is read once where they give the same number', () => {
    expect(metrics[0]).toMatchObject({ chosen: { to: { value: 300 } }, alternatives: [] })
  })

  it('prefers an official text to the press, and its own words to an echo', () => {
    const document = network(
      [
        figure({ id: 'from', date: '2017', source: 'ministry' }),
        figure({ id: 'early', date: '2024-01', value: 71, source: 'ministry' }),
        figure({ id: 'late', date: '2024-02', value: 72, source: 'ministry-2' }),
        figure({ id: 'press', date: '2024-03', value: 73, source: 'newspaper' }),
        figure({ id: 'echo', date: '2024-04', value: 78, source: 'ministry-3', echoOf: 'from' }),
      ],
      [
        source('ministry', 'ministry'),
        source('ministry-2', 'ministry'),
        source('ministry-3', 'ministry'),
        source('newspaper', 'press'),
      ],
    )
    const [posts] = resolveComparison(document, '2017', '2024').metrics
    expect(posts?.chosen.to.id).toBe('late')
    expect(posts?.alternatives.map(({ to }) => to.id)).toEqual(['early', 'press', 'echo'])
  })
})

describe('what a comparison is about', () => {
  const aboutOf = (from: string, to: string) => metricsCompared(resolveComparison(statedNetwork, from, to))

  it.each([
    ['years and sources: every metric', '2012', 'be-2024', ['officers', 'posts', 'countries']],
    ['a single figure: its metric alone', 'cm-2015.posts', '2024', ['posts']],
    ['two figures of one metric: that one', 'cm-2015.posts', 'be-2024.posts', ['posts']],
    ['two figures of different metrics: nothing', 'cm-2015.posts', 'be-2024.officers', []],
  ])('%s', (_, from, to, metrics) => expect(aboutOf(from, to)).toEqual(metrics))
})

describe('what can be chosen', () => {
  it('are the years and sources that state a number, newest first, undated sources last', () => {
    const document = network(
      [
        undated({ id: 'u', source: 'loose' }),
        figure({ id: 'a', date: '2015', source: 'old' }),
        figure({ id: 'b', date: '2020', source: 'new', alsoIn: ['copy'] }),
      ],
      ['silent', 'loose', 'old', 'copy', 'new'].map((id) => source(id)),
    )
    const { years, sources } = comparableSides(document)
    expect(years).toEqual([2020, 2015])
    expect(sources.map(({ id }) => id)).toEqual(['new', 'copy', 'old', 'loose'])
  })
})
