import * as fc from 'fast-check'
import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { countryNamesOf } from '../../src/i18n/country-names'
import {
  type Filters,
  forEachList,
  groupedFilters,
  listFilters,
} from '../../src/rules/selection/filter-table'
import { selectPosts, type Selection, sortPosts } from '../../src/rules/selection/filters'
import { createPostIndex } from '../../src/rules/selection/post-index'
import { runs } from './runs'

const names = countryNamesOf('fr')
const index = createPostIndex(network, (code) => (names[code] === undefined ? [] : [names[code]]))
const total = network.posts.filter(({ status }) => status === 'documented').length

const threats = fc.constantFrom(...network.threats.map(({ id }) => id))
const codes = fc.constantFrom(...index.totalsOf('countries').keys())
const words = fc.constantFrom('bam', 'terrorisme', 'police', 'formation', 'sécurité', 'ame', 'île', 'œ')

/** Each filter shown as a group: mostly without a value, otherwise with a few. */
const groups = {
  ...forEachList((name) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      fc.subarray([...index.totalsOf(name).keys()], { minLength: 1, maxLength: 3 }),
    ),
  ),
}

const filters: fc.Arbitrary<Filters> = fc.record({
  ...groups,
  threats: fc.array(fc.oneof({ weight: 5, arbitrary: threats }, fc.string()), { maxLength: 4 }),
  match: fc.constantFrom('any', 'all'),
  countries: fc.oneof(
    fc.constant([]),
    fc.array(fc.oneof({ weight: 5, arbitrary: codes }, fc.string()), { maxLength: 3 }),
  ),
  q: fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    words,
    fc.tuple(words, words).map((both) => both.join(' ')),
    fc.string({ unit: 'grapheme' }),
  ),
})

const select = (asked: Filters) => selectPosts(network, index, asked)
const isWithin = (few: ReadonlySet<string>, many: ReadonlySet<string>) => [...few].every((id) => many.has(id))
const idsOf = ({ visible, mentioned }: Selection) => new Set([...visible, ...mentioned].map(({ id }) => id))

describe('the filters', () => {
  it('part the posts: each is shown, only mentioned or left out, once', () => {
    fc.assert(
      fc.property(filters, (asked) => {
        const { visible, mentioned, hidden, total: counted, loosen } = select(asked)
        const all = [...visible, ...mentioned, ...hidden].map(({ id }) => id)
        expect(all.toSorted()).toEqual(network.posts.map(({ id }) => id).toSorted())
        expect(visible.every(({ status }) => status === 'documented')).toBe(true)
        expect(mentioned.every(({ status }) => status === 'mentioned')).toBe(true)
        expect(counted).toBe(total)
        expect(visible.length).toBeLessThanOrEqual(counted)
        expect(loosen === null).toBe(visible.length + mentioned.length > 0)
      }),
      runs(40, 5_000),
    )
  })

  it('one more threat never adds a post when all are asked for, and never takes one when any will do', () => {
    fc.assert(
      fc.property(filters, threats, (asked, threat) => {
        const before = idsOf(select(asked))
        const after = idsOf(select({ ...asked, threats: [...asked.threats, threat] }))
        const isFirst = select(asked).filters.threats.length === 0
        const [narrow, wide] = asked.match === 'all' || isFirst ? [after, before] : [before, after]
        expect(isWithin(narrow, wide)).toBe(true)
      }),
      runs(40, 5_000),
    )
  })

  it('one more word never adds a post, and one more country never takes one', () => {
    fc.assert(
      fc.property(filters, words, codes, (asked, word, code) => {
        const before = idsOf(select(asked))
        expect(isWithin(idsOf(select({ ...asked, q: `${asked.q} ${word}` })), before)).toBe(true)
        const wider = select({ ...asked, countries: [...asked.countries, code] })
        const hadNone = select(asked).filters.countries.length === 0
        expect(hadNone ? isWithin(idsOf(wider), before) : isWithin(before, idsOf(wider))).toBe(true)
      }),
      runs(40, 5_000),
    )
  })

  it('the count beside a threat is what choosing it would show', () => {
    fc.assert(
      fc.property(filters, threats, (asked, threat) => {
        const { countsOf, filters: known } = select(asked)
        const chosen = known.match === 'all' ? [...known.threats, threat] : [threat]
        expect(countsOf('threats').get(threat) ?? 0).toBe(
          select({ ...known, threats: chosen }).visible.length,
        )
      }),
      runs(40, 5_000),
    )
  })

  it('the counts of every other filter are what choosing that value alone would show', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...groupedFilters), fc.nat(), (asked, name, place) => {
        const { countsOf, filters: known } = select(asked)
        const values = [...index.totalsOf(name).keys()]
        const value = values[place % values.length] ?? ''
        const { visible, mentioned } = select({ ...known, [name]: [value] })
        const counted = listFilters[name].countsMentioned ? [...visible, ...mentioned] : visible
        expect(countsOf(name).get(value)).toBe(counted.length)
      }),
      runs(40, 5_000),
    )
  })

  it('sorting keeps every post, and sorting twice changes nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...network.posts]),
        fc.constantFrom('city' as const, 'country' as const, 'attested' as const),
        fc.constantFrom('fr' as const, 'en' as const),
        (posts, sort, lang) => {
          const sorted = sortPosts(posts, sort, lang, (code) => names[code] ?? code)
          expect(new Set(sorted)).toEqual(new Set(posts))
          expect(sortPosts(sorted.toReversed(), sort, lang, (code) => names[code] ?? code)).toEqual(sorted)
        },
      ),
      runs(10, 1_000),
    )
  })
})
