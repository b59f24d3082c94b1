import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { compileNetwork } from '../../data/compile'
import { parseNetwork } from '../../src/api/parse/parse-network'
import type { Network } from '../../src/model/network'
import type { Post } from '../../src/model/post'
import { applyDifference } from '../../src/rules/editions/apply-difference'
import { differenceOf } from '../../src/rules/editions/difference'
import { runs } from './runs'

const first = parseNetwork(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/editions/2026-11-22.json'), 'utf8')),
).network
const present = compileNetwork()

test('the difference of the two editions, applied to the first, gives the second', () => {
  const difference = differenceOf(first, present)
  expect(difference.changes.length).toBeGreaterThan(100)
  // As it is published: through JSON.
  expect(applyDifference(first, JSON.parse(JSON.stringify(difference)))).toEqual(present)
})

const text = fc.record({ fr: fc.string({ minLength: 1 }), en: fc.string({ minLength: 1 }) })
const names = fc.constantFrom('new-a', 'new-b', 'new-c')

/** A list with elements removed, added, reordered and changed. */
function edited<Element extends object>(
  list: readonly Element[],
  others: readonly Partial<Element>[],
): fc.Arbitrary<readonly Element[]> {
  return fc
    .tuple(fc.shuffledSubarray([...list]), fc.subarray([...others]), fc.boolean())
    .map(([some, more, isKept]) => {
      const kept = isKept ? [...list] : some
      return kept.map((element, index) => ({ ...element, ...more[index] }))
    })
}

const editedPost = (post: Post): fc.Arbitrary<Post> =>
  fc
    .record({
      coverage: edited(post.coverage, [{ from: '2001' }, { basis: 'inferred' }]),
      missions: edited(post.missions, [{ cooperation: 'training' }]),
      partners: edited(post.partners, [{ sources: ['ml-2020'] }]),
      caveat: fc.option(fc.record({ id: names, text })),
      results: fc.option(
        fc.uniqueArray(fc.record({ id: names, text, sources: fc.constant(['ml-2020']) }), {
          selector: ({ id }) => id,
        }),
      ),
      isHeadless: fc.boolean(),
    })
    .map(({ coverage, missions, partners, caveat, results, isHeadless }) => {
      const { results: _results, head, ...rest } = post
      return {
        ...rest,
        coverage,
        missions,
        partners,
        ...(head && !isHeadless && { head }),
        ...(results && { results }),
        ...(caveat && { caveats: [caveat, ...(post.caveats ?? [])] }),
      }
    })

/** Any edition that might follow: posts changed, lists shortened and reordered. */
const editions: fc.Arbitrary<Network> = fc
  .record({
    posts: fc
      .shuffledSubarray(present.posts.slice(0, 12))
      .chain((posts) => fc.tuple(...posts.map(editedPost))),
    figures: edited(present.figures, [{ value: 7 }, { date: null }]),
    sources: edited(present.sources, [{ title: 'Autre' }]),
    notCovered: edited(present.notCovered, [{ source: 'ml-2020' }]),
    events: edited(present.events, [{ date: '1990' }]),
    open: fc.option(fc.boolean(), { nil: undefined }),
    licence: fc.constantFrom('etalab-2.0', 'other'),
  })
  .map(({ open, ...lists }) => {
    const { open: _open, ...rest } = present
    return { ...rest, ...lists, ...(open !== undefined && { open }) }
  })

test('whatever was done between two editions, the difference leads from the one to the other', () => {
  fc.assert(
    fc.property(editions, editions, (before, after) => {
      expect(applyDifference(before, differenceOf(before, after))).toEqual(after)
      expect(differenceOf(after, after).changes).toEqual([])
    }),
    runs(15, 300),
  )
})
