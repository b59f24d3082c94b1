import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { params, serialize } from '~/url/params'

import { addresses } from './addresses'
import { runs } from './runs'

type State = Parameters<typeof serialize>[1]

/** The state that the page reads from an address: the first value of each parameter, or its default. */
function read(query: string) {
  const search = new URLSearchParams(query)
  return Object.fromEntries(
    Object.entries(params).map(([name, parser]) => [
      name,
      parser.parseServerSide(search.get(name) ?? undefined),
    ]),
  )
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}([.-][A-Za-z0-9]{1,8}){0,3}$/)
const ids = fc.uniqueArray(id, { maxLength: 4 })
const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z]{2}$/), { maxLength: 4 })
const year = fc.integer({ min: 1000, max: 2999 })
const years = fc.oneof(
  fc.constant('all' as const),
  fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
)
const orNone = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const states: fc.Arbitrary<State> = fc.record({
  post: orNone(id),
  with: orNone(id),
  threat: ids,
  region: ids,
  cooperation: ids,
  evidence: ids,
  at: orNone(fc.integer({ min: 2006, max: 2999 })),
  known: orNone(fc.constant('then' as const)),
  match: fc.constantFrom('any' as const, 'all' as const),
  country: codes,
  q: fc.string({ unit: 'grapheme' }),
  from: orNone(id),
  to: orNone(id),
  years,
  show: ids,
  figure: orNone(id),
  claim: orNone(id),
  layer: orNone(fc.constant('coverage' as const)),
  view: fc.constantFrom('list' as const, 'map' as const, 'figures' as const),
  sort: fc.constantFrom('city' as const, 'country' as const, 'attested' as const),
})

describe('the address', () => {
  it('any state is had back from the address that it is written to', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(read(serialize('', state))).toEqual(state)
      }),
      runs(300, 5_000),
    )
  })

  it('any query is a state, which is written and read as itself', () => {
    fc.assert(
      fc.property(addresses, (query) => {
        const state = read(query)
        expect(read(serialize('', state))).toEqual(state)
      }),
      runs(500, 5_000),
    )
  })

  it('in a list the items that are none fall out, and the others stay in their order', () => {
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.constantFrom('', ' ', '-', 'É', 'a b', '__proto__', '<b>')),
        (good, bad) => {
          const mixed = good.flatMap((item, index) => [bad[index] ?? '', item])
          expect(params.threat.parseServerSide([...mixed, ...bad].join(','))).toEqual(good)
        },
      ),
      runs(200, 10_000),
    )
  })
})
