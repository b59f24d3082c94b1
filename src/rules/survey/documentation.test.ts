import { describe, expect, it } from 'vitest'

import type { ExpectedField } from '~/model/claim-kinds'
import { covers, samplePost } from '~/model/network.fixture'
import type { Post } from '~/model/post'

import { countPostsByMark, gapsOf, hasField, postFields } from './documentation'

const text = { fr: 'texte', en: 'text' }
const sources = ['s-page']

function mali(fields: Partial<Post> = {}): Post {
  return samplePost({ id: 'ml-bamako', ...fields })
}

describe('a field of a post is known', () => {
  it.each<[ExpectedField, Partial<Post>]>([
    ['coverage', { coverage: [covers('ML'), covers('NE')] }],
    ['coverage', { coverage: [covers('NE', { until: '2011' })] }],
    ['established', { established: { year: 1961, sources } }],
    ['head', { head: { text, sources } }],
    ['staff', { staff: [{ text, sources }] }],
    ['threats', { threats: [{ threat: 'terrorism', sources }] }],
    ['missions', { missions: [{ id: 'm', cooperation: 'training', text, sources }] }],
    ['results', { results: [{ id: 'r', text, sources }] }],
    ['partners', { partners: [{ name: text, sources }] }],
    ['contact', { contact: { phone: '+223', asOf: '2020', sources } }],
  ])('%s: where a claim says so, and it alone', (field, fields) => {
    expect(postFields.filter((other) => hasField(mali(fields), other))).toEqual([field])
    expect(gapsOf(mali(fields))).not.toContain(field)
  })

  it.each<[ExpectedField, Partial<Post>]>([
    ['coverage', { coverage: [] }],
    ['coverage', { coverage: [covers('ML'), covers('ML', { scope: text })] }],
    ['staff', { staff: [] }],
    ['results', { results: [] }],
  ])('%s: not where the list is empty or names the host alone', (field, fields) => {
    expect(hasField(mali(fields), field)).toBe(false)
  })

  it('or else is a gap, in the order of the columns', () => {
    expect(gapsOf(mali())).toEqual(postFields)
  })
})

it('counts each post under one mark only, mentioned ones apart', () => {
  const posts = [
    mali({ lastAttested: { date: '2026', sources } }),
    mali({ lastAttested: { date: '2026', sources }, closed: { year: 2026, sources } }),
    mali({ lastAttested: { date: '2011', sources } }),
    mali({ lastAttested: { sources } }),
    mali({ status: 'mentioned', closed: { year: 2015, sources } }),
    mali({ situations: [{ id: 's', date: '2026', kind: 'vacant', text, sources }] }),
  ]
  expect(countPostsByMark(posts, '2026-11-22')).toEqual({
    recent: 1,
    older: 1,
    undated: 1,
    mentioned: 1,
    closed: 1,
    doubtful: 1,
  })
})
