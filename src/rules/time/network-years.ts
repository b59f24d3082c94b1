import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import type { AskedYear } from './as-known'
import { firstYear, lastYear } from './asked-year'
import { lifeOf } from './post-life'
import { timeOfSource } from './source-time'
import { answerOf, type YearAnswer } from './year-answer'
import { stateOf, type YearState } from './year-state'

/** The years that can be chosen, oldest first: from 2006 to that of the edition. */
export function askableYears(network: Pick<Network, 'edition'>): readonly number[] {
  const count = Math.max(0, lastYear(network) - firstYear + 1)
  return Array.from({ length: count }, (_, i) => firstYear + i)
}

/** The state of every post in a year, by post id. */
export function statesIn({ posts, sources }: Network, asked: AskedYear): ReadonlyMap<string, YearState> {
  return new Map(posts.map((post) => [post.id, stateOf(lifeOf(post, sources), asked)]))
}

/** The number of these posts in each state; a post that `states` lacks is not counted. */
export function countStates(
  posts: readonly Pick<Post, 'id'>[],
  states: ReadonlyMap<string, YearState>,
): Readonly<Record<YearState, number>> {
  const counts: Record<YearState, number> = {
    mentioned: 0,
    closed: 0,
    doubtful: 0,
    attested: 0,
    between: 0,
    earlier: 0,
    later: 0,
    undated: 0,
    none: 0,
  }
  for (const { id } of posts) {
    const state = states.get(id)
    if (state !== undefined) counts[state] += 1
  }
  return counts
}

/**
 * The number of sources that show a post at work, documented or mentioned, for each year that can be chosen; with knowledge
 * of `then`, of those that could be read by the end of the year. A copy or a translation counts once with its original.
 */
export function sourcesPerYear(network: Network, known: AskedYear['known']): ReadonlyMap<number, number> {
  const texts = new Map(askableYears(network).map((year) => [year, new Set<string>()]))
  for (const post of network.posts) {
    for (const { source, years } of lifeOf(post, network.sources).evidence) {
      if (years.first !== years.last) continue
      if (known === 'then' && timeOfSource(source).readableBy > years.first) continue
      texts.get(years.first)?.add(source.copyOf ?? source.translationOf ?? source.id)
    }
  }
  return new Map([...texts].map(([year, { size }]) => [year, size]))
}

/** The state of one post in one year. */
export interface PostYear {
  readonly post: Post
  readonly year: number
  readonly answer: YearAnswer
}

/** Posts × years: every post, in document order, in every year that can be chosen. */
export function postYears(network: Network, known: AskedYear['known']): readonly PostYear[] {
  const years = askableYears(network)
  return network.posts.flatMap((post) => {
    const life = lifeOf(post, network.sources)
    return years.map((year) => ({ post, year, answer: answerOf(life, { year, known }) }))
  })
}
