import type { Network } from '~/model/network'
import { POST_MARKS, type PostMark, postMark } from '~/rules/evidence/evidence'

/** The marks that the posts of the network have, in the order of the legend. */
export function marksInUse({ posts, edition }: Network): readonly PostMark[] {
  const used = new Set(posts.map((post) => postMark(post, edition)))
  return POST_MARKS.filter((mark) => used.has(mark))
}
