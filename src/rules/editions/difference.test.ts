import { describe, expect, test } from 'vitest'

import type { Network } from '~/model/network'
import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { applyDifference } from './apply-difference'
import { differenceOf } from './difference'

const words = (text: string) => ({ fr: text, en: `${text} (en)` })
const sources = ['s-page']
const bamako = samplePost({
  id: 'ml-bamako',
  partners: [{ id: 'police', name: words('Police'), sources }],
  results: [{ id: 'seizure', text: words('Une saisie'), sources }],
})
const network = (post: Partial<Post>, more: Partial<Network> = {}): Network =>
  sampleNetwork({ posts: [{ ...bamako, ...post }], sources: [sampleSource({ id: 's-page' })], ...more })
const before = network({})

/** The changes from the valid network to one with other fields of its post, or other lists. */
const changesTo = (post: Partial<Post>, more?: Partial<Network>) =>
  differenceOf(before, network(post, more)).changes

describe('what changed in a claim', () => {
  test.each<[string, Partial<Post>, object]>([
    [
      'a text put otherwise in one language',
      { results: [{ id: 'seizure', text: { ...words('Une saisie'), fr: 'Deux saisies' }, sources }] },
      { how: 'changed', id: 'ml-bamako.result.seizure', ways: ['reworded'], languages: ['fr'] },
    ],
    [
      'a text put otherwise in both',
      { partners: [{ id: 'police', name: words('Gendarmerie'), sources }] },
      { id: 'ml-bamako.partner.police', ways: ['reworded'], languages: ['fr', 'en'] },
    ],
    [
      'another source, and a date',
      { results: [{ id: 'seizure', date: '2020', text: words('Une saisie'), sources: ['s-other'] }] },
      {
        ways: ['re-sourced', 're-dated'],
        before: { sources },
        after: { sources: ['s-other'], date: '2020' },
      },
    ],
    [
      'another basis',
      { coverage: [{ country: 'ML', sources, basis: 'inferred' }] },
      { id: 'ml-bamako.coverage.ML', ways: ['re-tagged'], before: {}, after: { basis: 'inferred' } },
    ],
    [
      'a claim that is new',
      { established: { year: 1961, sources } },
      { how: 'added', id: 'ml-bamako.established', at: 0 },
    ],
    [
      'one that is gone, with what it said',
      { results: [] },
      {
        how: 'withdrawn',
        id: 'ml-bamako.result.seizure',
        before: { id: 'seizure', text: words('Une saisie'), sources },
      },
    ],
    [
      'of the post itself, its place and its last attestation',
      { position: [1, 1], lastAttested: { date: '2026', sources } },
      { list: 'posts', id: 'ml-bamako', ways: ['re-dated', 'corrected'] },
    ],
  ])('%s', (_, post, change) => {
    expect(changesTo(post)).toContainEqual(expect.objectContaining(change))
  })

  test('nothing, where the order of fields alone differs', () => {
    const { id, ...rest } = bamako
    expect(changesTo({ ...rest, id })).toEqual([])
  })
})

test('claims of the first edition are known by the ids that they were given since', () => {
  const first = network({ id: 'au-canberra', staff: [{ text: words('Deux'), sources }] })
  const since = network({
    id: 'au-canberra',
    staff: [{ id: 'liaison-officers', text: words('Trois'), sources }],
  })
  expect(differenceOf(first, since).changes).toMatchObject([
    { how: 'changed', id: 'au-canberra.staff.liaison-officers', ways: ['reworded'] },
  ])
})

describe('doing what a difference says leads from one to the other', () => {
  const dakar = samplePost({ id: 'sn-dakar' })
  test.each<[string, Network]>([
    ['the same', before],
    ['an optional list that is empty instead of absent', network({ caveats: [], results: [] })],
    ['a post before, and one that went', { ...before, posts: [dakar] }],
    [
      'an order that changed',
      network({ partners: [{ id: 'army', name: words('Armée'), sources }, ...bamako.partners] }),
    ],
    ['of an open edition', { ...before, edition: '2027-01-01', open: true }],
    [
      'a second denial of one country',
      network(
        {},
        { notCovered: ['a', 'b'].map((name) => ({ country: 'GL', text: words(name), source: 's-page' })) },
      ),
    ],
  ])('%s', (_, after) => {
    expect(applyDifference(before, differenceOf(before, after))).toEqual(after)
    expect(applyDifference(after, differenceOf(after, before))).toEqual(before)
  })
})
