import type { PartialDate } from '~/model/claim'
import type { Mission, Partner, Post, ThreatClaim } from '~/model/post'
import { type ClaimedCoverage, coverageOfPost } from '~/rules/coverage/standing'

import { fold } from '../selection/search'

/** A value for each of two posts, in their order. */
export type Pair<T> = readonly [T, T]

/**
 * Which of two posts has a claim: both, one, or one while nothing of that kind is known of the other (`unknown`). A missing
 * claim never means "no".
 */
export type SaidOf = 'both' | 'first' | 'second' | 'unknown'

/** The claims of two posts with the same subject: a threat, a kind of cooperation, a country, a partner. */
export interface ComparedRow<T> {
  readonly key: string
  readonly said: SaidOf
  readonly sides: Pair<readonly T[]>
}

export interface PostComparison {
  readonly threats: readonly ComparedRow<ThreatClaim>[]
  readonly missions: readonly ComparedRow<Mission>[]
  readonly coverage: readonly ComparedRow<ClaimedCoverage<Post>>[]
  readonly partners: readonly ComparedRow<Partner>[]
}

/** Compares the claims of two posts: those of both first, then those of the first, then of the second. */
export function comparePosts(posts: Pair<Post>, edition: PartialDate): PostComparison {
  const [first, second] = posts
  const isClaimed = (entry: object): entry is ClaimedCoverage<Post> => 'claim' in entry
  const coverageOf = (post: Post) => coverageOfPost(post, edition).filter(isClaimed)
  return {
    threats: rowsOf([first.threats, second.threats], ({ threat }) => threat),
    missions: rowsOf([first.missions, second.missions], ({ cooperation }) => cooperation),
    coverage: rowsOf([coverageOf(first), coverageOf(second)], ({ country }) => country),
    partners: rowsOf([first.partners, second.partners], ({ name }) => fold(name.fr)),
  }
}

const order: readonly SaidOf[] = ['both', 'first', 'second', 'unknown']

function rowsOf<T>(sides: Pair<readonly T[]>, keyOf: (item: T) => string): readonly ComparedRow<T>[] {
  const [first, second] = sides
  const keys = new Set([...first, ...second].map(keyOf))
  const isUnknown = first.length === 0 || second.length === 0
  return [...keys]
    .map((key): ComparedRow<T> => {
      const [a, b] = [
        first.filter((item) => keyOf(item) === key),
        second.filter((item) => keyOf(item) === key),
      ]
      const one = a.length === 0 ? 'second' : 'first'
      const said = a.length > 0 && b.length > 0 ? 'both' : isUnknown ? 'unknown' : one
      return { key, said, sides: [a, b] }
    })
    .toSorted((a, b) => order.indexOf(a.said) - order.indexOf(b.said))
}
