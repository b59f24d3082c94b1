import type { Text } from '~/model/claim'
import type { Network, Term } from '~/model/network'
import { sortByTexts } from '~/rules/selection/search'

import { mentionsOf, type Vocabulary } from './threat-matrix'

/** The number of documented posts whose claims name one threat, or one kind of cooperation. */
export interface TermRow {
  readonly term: Term
  readonly total: number
  /** Of these, posts for which it is only inferred. */
  readonly inferred: number
  /** Of these, posts for which only a replaced edition of the page says so. */
  readonly older: number
  /** In the order of `regions`; the sum is `total`. */
  readonly byRegion: readonly number[]
}

export interface TermCounts {
  /** The regions, with the number of documented posts in each. */
  readonly regions: readonly { readonly term: Term; readonly posts: number }[]
  /** All documented posts, closed ones included. */
  readonly posts: number
  /** Documented posts that name at least one term. */
  readonly naming: number
  /** The most frequent first, then by label; terms that no post names have 0. */
  readonly rows: readonly TermRow[]
  /** The largest number in one region, for the length of bars; at least 1. */
  readonly most: number
}

/** Counts the documented posts that name each term of a vocabulary, in all and by region. Mentioned posts are left out. */
export function countTermsByRegion(network: Network, vocabulary: Vocabulary, lang: keyof Text): TermCounts {
  const documented = network.posts
    .filter(({ status }) => status === 'documented')
    .map((post) => ({ region: post.region, mentions: mentionsOf(post, vocabulary, network.sources) }))
  const rows = sortByTexts(network[vocabulary], ({ label, id }) => [label[lang], id]).map((term): TermRow => {
    const naming = documented.flatMap(({ region, mentions }) => {
      const mention = mentions.get(term.id)
      return mention === undefined ? [] : [{ region, standing: mention.standing }]
    })
    return {
      term,
      total: naming.length,
      inferred: naming.filter(({ standing }) => standing === 'inferred').length,
      older: naming.filter(({ standing }) => standing === 'older').length,
      byRegion: network.regions.map(({ id }) => naming.filter(({ region }) => region === id).length),
    }
  })
  return {
    regions: network.regions.map((term) => ({
      term,
      posts: documented.filter(({ region }) => region === term.id).length,
    })),
    posts: documented.length,
    naming: documented.filter(({ mentions }) => mentions.size > 0).length,
    rows: rows.sort((a, b) => b.total - a.total),
    most: rows.reduce((most, { byRegion }) => Math.max(most, ...byRegion), 1),
  }
}
