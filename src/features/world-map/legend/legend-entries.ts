import type { Network } from '~/model/network'
import { type PostMark, postMark } from '~/rules/evidence/evidence'

const order: readonly PostMark[] = ['recent', 'older', 'undated', 'doubtful', 'closed', 'mentioned']

/** The marks that the posts of the network have, in the order of the legend. */
export function marksInUse({ posts, edition }: Network): readonly PostMark[] {
  const used = new Set(posts.map((post) => postMark(post, edition)))
  return order.filter((mark) => used.has(mark))
}
