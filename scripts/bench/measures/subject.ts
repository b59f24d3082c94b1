import type { Browser } from '@playwright/test'

import { compileNetwork } from '../../../data/compile'
import type { Network } from '../../../src/model/network'

/** The common input of all measures. */
export interface Subject {
  readonly browser: Browser
  /** Address of the site with its data beside it; `bare/` and `plain/` are below it. */
  readonly address: string
  readonly network: Network
  readonly runs: number
  readonly isQuick: boolean
}

export const pages = { site: '', bare: 'bare/', plain: 'plain/' } as const
export type PageName = keyof typeof pages

/** How many times slower than this machine the reader's processor is assumed to be. */
export const slowdown = 4

/** Labels, in French, of the threats named by most posts, the most frequent first. */
export function commonThreats(network: Network = compileNetwork()): readonly string[] {
  const count = (id: string) =>
    network.posts.filter((post) => post.threats.some(({ threat }) => threat === id)).length
  return network.threats
    .map(({ id, label }) => ({ label: label.fr, count: count(id) }))
    .filter((threat) => threat.count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ label }) => label)
}

/** A random documented post: its city followed by a comma, and the first words of its last mission. */
export function drawFact({ posts }: Network): { readonly label: string; readonly fact: string } {
  const told = posts.filter(({ status, missions }) => status === 'documented' && missions.length > 0)
  const post = told[Math.floor(Math.random() * told.length)]
  const last = post?.missions.at(-1)
  if (!post || !last) throw new Error('No post has a mission')
  return { label: `${post.city.fr}, `, fact: last.text.fr.slice(0, 40).replaceAll(/\s+/g, ' ') }
}
