import { describe, expect, it } from 'vitest'

import type { Figure, Qualifier } from '~/model/figure'

import { type Agreement, agreementByYear, agreementOf, nearestStatements } from './agreement'
import { figure, statedNetwork, undated } from './figures.fixture'
import { kinshipOf } from './units'

const qualifiers: readonly Qualifier[] = ['exact', 'more-than', 'nearly', 'about']

/** Independent formulation of the qualifiers: which whole numbers up to 20 a statement allows. */
function admits({ qualifier, value }: Figure, n: number): boolean {
  return { exact: n === value, 'more-than': n > value, nearly: n < value, about: false }[qualifier]
}

function expected(a: Figure, b: Figure): Agreement {
  if (a.qualifier === 'about' || b.qualifier === 'about') return 'unknown'
  const numbers = Array.from({ length: 21 }, (_, n) => n)
  if (numbers.some((n) => admits(a, n) && admits(b, n))) return 'compatible'
  const isRounded = a.value === b.value && (a.qualifier === 'exact') !== (b.qualifier === 'exact')
  return isRounded ? 'rounding' : 'conflict'
}

describe('the agreement of two statements', () => {
  const pairs = qualifiers.flatMap((first) =>
    qualifiers.flatMap((second) => [9, 10, 11, 12].map((value) => [first, second, value] as const)),
  )

  it.each(pairs)('"%s 10" and "%s %i" agree if one number fits both', (first, second, value) => {
    const a = figure({ id: 'a', qualifier: first, value: 10 })
    const b = figure({ id: 'b', qualifier: second, value })
    expect(agreementOf(a, b)).toBe(expected(a, b))
    expect(agreementOf(b, a)).toBe(expected(a, b))
  })

  it('has no conflict between "more than 10" and "nearly 12", which leave 11, but one with "nearly 11"', () => {
    const over = figure({ qualifier: 'more-than', value: 10 })
    expect(agreementOf(over, figure({ qualifier: 'nearly', value: 12 }))).toBe('compatible')
    expect(agreementOf(over, figure({ qualifier: 'nearly', value: 11 }))).toBe('conflict')
  })

  it('is rounding between 150 and "nearly 150" or "more than 150", and conflict between the latter two', () => {
    const [exact, nearly, over] = (['exact', 'nearly', 'more-than'] as const).map((qualifier) =>
      figure({ id: qualifier, qualifier, value: 150 }),
    )
    if (!exact || !nearly || !over) throw new Error('no figures')
    expect(agreementOf(exact, nearly)).toBe('rounding')
    expect(agreementOf(over, exact)).toBe('rounding')
    expect(agreementOf(nearly, over)).toBe('conflict')
    expect(agreementOf(nearly, figure({ value: 151 }))).toBe('conflict')
  })

  it('is not looked for between different metrics', () => {
    expect(agreementOf(figure(), figure({ metric: 'countries', unit: 'countries' }))).toBe('not-comparable')
  })

  it('is looked for between embassies, services, attachés and delegations, one of each per embassy', () => {
    for (const unit of ['services', 'attaches', 'delegations'] as const) {
      expect(kinshipOf('embassies', unit)).toBe('akin')
      expect(agreementOf(figure({ value: 74 }), figure({ value: 73, unit }))).toBe('conflict')
    }
  })

  it('is not looked for between embassies and antennas or locations, even for the same number', () => {
    for (const unit of ['antennas', 'locations'] as const) {
      expect(kinshipOf('embassies', unit)).toBe('different')
      expect(agreementOf(figure(), figure({ unit }))).toBe('not-comparable')
    }
  })
})

describe('the agreement within a year', () => {
  const in2020 = agreementByYear(statedNetwork.figures).filter(({ year }) => year === 2020)

  it('tells for 2020 that officers and countries agree and embassies do not', () => {
    expect(in2020.map(({ metric, verdict }) => [metric, verdict])).toEqual([
      ['officers', 'compatible'],
      ['posts', 'conflict'],
      ['countries', 'compatible'],
    ])
    expect(in2020[1]?.pairs.map(({ a, b }) => [a.value, b.value])).toEqual([[74, 73]])
  })

  it('leaves out years with a single statement', () => {
    expect(new Set(agreementByYear(statedNetwork.figures).map(({ year }) => year))).toEqual(new Set([2020]))
    expect(agreementByYear([figure()])).toEqual([])
    expect(agreementByYear([])).toEqual([])
  })

  it('counts an echo and its origin as one, even where the number slipped', () => {
    const origin = figure({ id: 'origin', value: 93, date: '2010-08-31' })
    const echo = figure({ id: 'echo', value: 92, date: '2010-12', echoOf: 'origin' })
    const [year] = agreementByYear([origin, echo])
    expect(year).toMatchObject({ origins: 1, pairs: [], verdict: 'one-origin' })

    const other = figure({ id: 'other', value: 90, date: '2010-10' })
    const [disputed] = agreementByYear([origin, echo, other])
    expect(disputed).toMatchObject({ origins: 2, verdict: 'conflict' })
    expect(disputed?.pairs).toHaveLength(2)
  })

  it('leaves the verdict open where a statement says "about" and none contradicts', () => {
    const statements = [
      figure({ id: 'a', value: 74 }),
      figure({ id: 'b', value: 74 }),
      figure({ id: 'c', value: 300, qualifier: 'about' }),
    ]
    expect(agreementByYear(statements)[0]?.verdict).toBe('unknown')
    expect(agreementByYear([...statements, figure({ id: 'd', value: 73 })])[0]?.verdict).toBe('conflict')
  })

  it('says so when the only statements of a year count different things', () => {
    const statements = [figure({ id: 'a', value: 96 }), figure({ id: 'b', value: 4, unit: 'antennas' })]
    expect(agreementByYear(statements)[0]?.verdict).toBe('not-comparable')
  })

  it('places an undated statement in a year only if its bounds leave no other', () => {
    const known = figure({ id: 'known', date: '2008-09-01' })
    const within = undated({ id: 'within', notBefore: '2008-02', notAfter: '2008-03' })
    const across = undated({ id: 'across', notBefore: '2008-02', notAfter: '2009-03' })
    expect(agreementByYear([known, across])).toEqual([])
    expect(agreementByYear([known, within, across])[0]?.statements.map(({ id }) => id)).toEqual([
      'within',
      'known',
    ])
  })
})

describe('the statements nearest in time', () => {
  const dated = (id: string, date: string, given: Partial<Figure> = {}) => figure({ id, date, ...given })
  const ids = (subject: Figure, all: readonly Figure[]) =>
    nearestStatements(subject, all).map(({ figure: { id }, agreement }) => `${id} ${agreement}`)

  it('are the last one before and the first one after', () => {
    const subject = dated('subject', '2020-06-05')
    const all = [
      dated('2024', '2024', { value: 78 }),
      dated('2015', '2015', { value: 78 }),
      subject,
      dated('2019', '2019'),
      dated('2021', '2021', { qualifier: 'about' }),
    ]
    expect(ids(subject, all)).toEqual(['2019 compatible', '2021 unknown'])
  })

  it('hold every statement of the same day', () => {
    const subject = dated('subject', '2020-06-05')
    const all = [subject, dated('b', '2020-06-05', { value: 73 }), dated('c', '2020-06-05')]
    expect(ids(subject, all)).toEqual(['b conflict', 'c compatible'])
  })

  it('are neither echoes, nor of the same origin, nor undated, nor about something else', () => {
    const subject = dated('subject', '2017', { value: 92, echoOf: 'origin' })
    const all = [
      subject,
      dated('origin', '2010', { value: 93 }),
      dated('other-echo', '2016', { echoOf: 'elsewhere' }),
      undated({ id: 'undated' }),
      dated('antennas', '2017', { unit: 'antennas' }),
      dated('countries', '2017', { metric: 'countries', unit: 'countries' }),
      dated('2015', '2015', { value: 78 }),
    ]
    expect(ids(subject, all)).toEqual(['2015 conflict'])
  })

  it('are those within the bounds of an undated one, or else those around them', () => {
    const all = [dated('2010', '2010'), dated('2015', '2015'), dated('2016', '2016'), dated('2022', '2022')]
    const bounded = undated({ id: 'u', notBefore: '2013', notAfter: '2021-07-31' })
    const narrow = undated({ id: 'u', notBefore: '2018', notAfter: '2019' })
    const openEnd = undated({ id: 'u', notBefore: '2023' })
    expect(ids(bounded, all)).toEqual(['2015 compatible', '2016 compatible'])
    expect(ids(narrow, all)).toEqual(['2016 compatible', '2022 compatible'])
    expect(ids(openEnd, all)).toEqual(['2022 compatible'])
  })

  it('are none for a lone statement', () => {
    expect(nearestStatements(figure(), [figure()])).toEqual([])
  })
})
