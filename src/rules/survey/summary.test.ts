import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import type { NetworkSummary } from '~/model/network'
import { countryStandings } from '~/rules/coverage/country-standing'
import { coverageOf } from '~/rules/coverage/coverage'
import { coverageByTense } from '~/rules/coverage/standing'
import { evidenceAge, postMarks, postMark } from '~/rules/evidence/evidence'
import { threatFacets } from '~/rules/selection/facets'
import { type Filters, listFilterNames, listFilters, noFilters } from '~/rules/selection/filter-table'
import { selectPosts } from '~/rules/selection/filters'
import { createPostIndex } from '~/rules/selection/post-index'

import { summaryOf } from './summary'

const summary = summaryOf(network)
const nameOf = (code: string) => [code]
const countries = [
  ...new Set(
    network.posts.flatMap(({ country, coverage }) => [country, ...coverage.map((one) => one.country)]),
  ),
  ...network.notCovered.map(({ country }) => country),
]
const asked: readonly Filters[] = [
  noFilters,
  ...network.threats.map(({ id }) => ({ ...noFilters, threats: [id] })),
  ...countries.map((code) => ({ ...noFilters, countries: [code] })),
  ...network.regions.map(({ id }) => ({ ...noFilters, regions: [id] })),
  ...postMarks.map((mark) => ({ ...noFilters, evidence: [mark] })),
  { ...noFilters, threats: network.threats.slice(0, 2).map(({ id }) => id), match: 'all' },
]

const onSummary = listFilterNames.filter((name) => listFilters[name].needsWhole !== 'to select')

/** Ids and counts that the filters give for a network. */
function outcome(of: NetworkSummary, filters: Filters) {
  const index = createPostIndex(of, nameOf)
  const selection = selectPosts(of, index, filters)
  const ids = (posts: NetworkSummary['posts']) => posts.map(({ id }) => id)
  return {
    visible: ids(selection.visible),
    mentioned: ids(selection.mentioned),
    hidden: ids(selection.hidden),
    total: selection.total,
    counts: onSummary.map((name) => [...selection.countsOf(name)]),
    loosen: selection.loosen,
    facets: threatFacets(of, index, selection, 'fr').map(({ term, ...facet }) => ({ ...facet, id: term.id })),
  }
}

describe('the summary of the network', () => {
  it.each(asked.map((filters) => [JSON.stringify(filters), filters] as const))(
    'gives the same posts and counts with %s',
    (_, filters) => {
      expect(outcome(summary, filters)).toEqual(outcome(network, filters))
    },
  )

  it('gives every post the same mark and age', () => {
    const marks = (of: NetworkSummary) =>
      of.posts.map((post) => [post.id, postMark(post, of.edition), evidenceAge(post, of.edition)])
    expect(marks(summary)).toEqual(marks(network))
  })

  it('gives every country the same kind of answer and the same fill', () => {
    const kinds = (of: NetworkSummary) => countries.map((code) => [code, coverageOf(of, code).kind])
    expect(kinds(summary)).toEqual(kinds(network))
    expect([...countryStandings(summary, countries)]).toEqual([...countryStandings(network, countries)])
  })

  it('says of every post, country and threat alike whether the atlas infers it', () => {
    const inferred = (of: NetworkSummary) =>
      of.posts.map((post) => [
        post.id,
        post.cityBasis,
        ...post.threats.map(({ basis }) => basis),
        ...coverageByTense(post, of.edition).map(({ tense, entries }) => [
          tense,
          ...entries.map(({ standing, claim }) => [standing, claim.basis, claim.scope]),
        ]),
      ])
    expect(inferred(summary)).toEqual(inferred(network))
  })

  it('leaves out what cards, exports and searches are made of', () => {
    const text = JSON.stringify(summary)
    const [mission] = network.posts.flatMap(({ missions }) => missions)
    expect(text).not.toContain(JSON.stringify(mission?.text.fr))
    expect(text.length).toBeLessThan(JSON.stringify(network).length / 2)
  })
})
