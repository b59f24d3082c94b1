import type { Network } from '~/model/network'

import type { AskedYear } from './as-known'
import { statesIn } from './network-years'
import { lifeOf } from './post-life'
import { answerOf, type YearAnswer } from './year-answer'
import type { YearState } from './year-state'

/** A network as shown for a year. */
export interface YearView {
  readonly asked: AskedYear
  /** The state of every post, by its id. */
  readonly states: ReadonlyMap<string, YearState>
  /** The states that occur, in legend order. */
  readonly used: readonly YearState[]
  /** The answer for a post, computed at the first call; null for a post that the network lacks. */
  readonly answerOf: (id: string) => YearAnswer | null
}

/** The states in the order of legend, list and counts: the best known first. */
export const statesInOrder: readonly YearState[] = [
  'attested',
  'between',
  'earlier',
  'later',
  'undated',
  'doubtful',
  'closed',
  'none',
  'mentioned',
]

/** The view of a network for a year. */
export function viewOf(network: Network, asked: AskedYear): YearView {
  const posts = new Map(network.posts.map((post) => [post.id, post]))
  const answers = new Map<string, YearAnswer | null>()
  function answer(id: string): YearAnswer | null {
    const post = posts.get(id)
    return post === undefined ? null : answerOf(lifeOf(post, network.sources), asked)
  }
  const states = statesIn(network, asked)
  const used = new Set(states.values())
  return {
    asked,
    states,
    used: statesInOrder.filter((state) => used.has(state)),
    answerOf: (id) => {
      const known = answers.get(id)
      if (known !== undefined) return known
      const first = answer(id)
      answers.set(id, first)
      return first
    },
  }
}
