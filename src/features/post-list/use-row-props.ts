import type { Network, Post } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { postPagePath } from '~/lib/post-page-path'
import { useHydrated } from '~/ui/use-hydrated'
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
  const { lang } = useLanguage()
  const isHydrated = useHydrated()
  // Without script only the page of a post can tell more of it.
  const linkTo = (id: string) =>
    isHydrated ? href({ post: id, claim: null }) : import.meta.env.BASE_URL + postPagePath(lang, id)
  return (post) => ({
    post,
    network,
    chosenThreats,
    href: linkTo(post.id),
    isChosen: post.id === postId,
    onChoose: choose,
  })
}
