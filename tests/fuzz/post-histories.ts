import * as fc from 'fast-check'

import type { PartialDate } from '~/model/claim'
import type { Network } from '~/model/network'
import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post, SituationKind } from '~/model/post'
import type { Source } from '~/model/source'

export const edition = '2020-11-22'
const sourceIds = ['a', 'b', 'c', 'd'] as const

/** Few years, so that statements often coincide. */
export const years = fc.integer({ min: 2012, max: 2020 })
const dates: fc.Arbitrary<PartialDate> = fc
  .tuple(years, fc.constantFrom('', '-02', '-11', '-05-17', '-11-21'))
  .map(([year, rest]) => `${year}${rest}`)

const bounds = fc
  .tuple(fc.option(years, { nil: undefined }), fc.option(years, { nil: undefined }))
  .map(([a, b]) => {
    const [from, to] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b]
    return {
      ...(from !== undefined && { notBefore: String(from) }),
      ...(to !== undefined && { notAfter: String(to) }),
    }
  })

const times = fc.oneof(
  dates.map((published) => ({ published })),
  fc.tuple(dates, dates).map(([published, modified]) => ({ published, modified })),
  bounds,
)

function sourceArbitrary(id: string): fc.Arbitrary<Source> {
  return fc.tuple(times, dates).map(([time, accessed]) => sampleSource({ id, accessed, ...time }))
}

const claimed = fc.subarray([...sourceIds], { minLength: 1 })
const text = { fr: '', en: '' }
const optional = { nil: undefined }

const situationKinds: readonly SituationKind[] = ['announced', 'reopened', 'vacant', 'evacuated', 'unknown']

const posts: fc.Arbitrary<Post> = fc
  .record({
    status: fc.constantFrom('documented' as const, 'documented' as const, 'mentioned' as const),
    threats: fc.array(
      fc.record({ threat: fc.constantFrom('terrorism', 'arms-trafficking'), sources: claimed }),
      {
        maxLength: 2,
      },
    ),
    results: fc.array(
      fc.record({ id: fc.constantFrom('r1', 'r2'), text: fc.constant(text), date: dates, sources: claimed }),
      { maxLength: 2 },
    ),
    established: fc.option(fc.record({ year: years, sources: claimed }), optional),
    closed: fc.option(fc.record({ year: years, sources: claimed }), { ...optional, freq: 1 }),
    situations: fc.array(
      fc.record({
        id: fc.constantFrom('s1', 's2', 's3'),
        date: dates,
        kind: fc.constantFrom(...situationKinds),
        text: fc.constant(text),
        sources: claimed,
      }),
      { maxLength: 3 },
    ),
    attested: fc.tuple(
      fc.oneof(
        dates.map((date) => ({ date })),
        bounds,
      ),
      claimed,
    ),
  })
  .map(({ established, closed, attested: [when, sources], ...fields }) =>
    samplePost({
      id: 'ml-bamako',
      coverage: [],
      ...fields,
      ...(established && { established }),
      ...(closed && { closed }),
      lastAttested: { ...when, sources },
    }),
  )

/** A network of one post and four sources, all from 2012 to 2020, some of them contradictory. */
export const postHistories: fc.Arbitrary<Network> = fc
  .tuple(fc.tuple(...sourceIds.map(sourceArbitrary)), posts)
  .map(([sources, post]) => sampleNetwork({ edition, sources, posts: [post] }))
