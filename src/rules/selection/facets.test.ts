import { expect, it } from 'vitest'

import { covers, sampleNetwork, samplePost } from '~/model/network.fixture'

import { threatFacets } from './facets'
import { noFilters } from './filter-table'
import { selectPosts } from './filters'
import { createPostIndex } from './post-index'

const threats = (...ids: readonly string[]) => ids.map((threat) => ({ threat, sources: ['s-page'] }))

const network = sampleNetwork({
  posts: [
    samplePost({ id: 'ml-bamako', threats: threats('terrorism') }),
    samplePost({
      id: 'rs-belgrade',
      coverage: [covers('RS'), covers('ME')],
      threats: threats('terrorism', 'document-fraud'),
    }),
    samplePost({ id: 'me-cetinje', status: 'mentioned', threats: threats('arms-trafficking') }),
  ],
})
const index = createPostIndex(network, (code) => [code])

it('keeps the threats in the order of their totals whatever is filtered, names breaking ties', () => {
  const all = selectPosts(network, index, noFilters)
  const filtered = selectPosts(network, index, {
    ...noFilters,
    countries: ['RS'],
    threats: ['document-fraud'],
  })
  const rows = threatFacets(network, index, filtered, 'fr')
  expect(rows.map(({ term, chosen, count, total, share }) => [term.id, chosen, count, total, share])).toEqual(
    [
      ['terrorism', false, 1, 2, 0.5],
      ['document-fraud', true, 1, 1, 0.5],
      ['arms-trafficking', false, 0, 0, 0],
    ],
  )
  expect(threatFacets(network, index, all, 'fr').map(({ term }) => term.id)).toEqual(
    rows.map(({ term }) => term.id),
  )
})

it('has bars of no length, not of NaN, in an empty network', () => {
  const empty = sampleNetwork()
  const emptyIndex = createPostIndex(empty, (code) => [code])
  const rows = threatFacets(empty, emptyIndex, selectPosts(empty, emptyIndex, noFilters), 'en')
  expect(rows.map(({ term, share }) => [term.label.en, share])).toEqual([
    ['Arms trafficking', 0],
    ['Document fraud', 0],
    ['Terrorism', 0],
  ])
})
