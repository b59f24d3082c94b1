import type { Network, Post } from '~/domain/network'
import { useHref } from '~/url/use-href'
import { useChosenPost } from '~/url/use-params'

export interface RowProps {
  readonly post: Post
  readonly network: Network
  readonly chosenThreats: readonly string[]
  readonly href: string
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

/** What the row of a post is drawn from: its link keeps the filters of the page, and drops the claim singled out. */
export function useRowProps(network: Network, chosenThreats: readonly string[]): (post: Post) => RowProps {
  const { postId, choose } = useChosenPost()
  const href = useHref()
  return (post) => ({
    post,
    network,
    chosenThreats,
    href: href({ post: post.id, claim: null }),
    isChosen: post.id === postId,
    onChoose: choose,
  })
}
