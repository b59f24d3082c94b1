import type { Post } from '~/domain/network'
import { usePostName } from '~/parts/use-post-name'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/use-href'
import { useChosenPost } from '~/url/use-params'

/** The name of a post, which opens its card. */
export function PostLink({ post }: { post: Post }) {
  const nameOf = usePostName()
  const href = useHref()
  const { choose } = useChosenPost()
  return (
    <a href={href({ post: post.id, claim: null })} onClick={onPlainClick(() => choose(post.id))}>
      {nameOf(post)}
    </a>
  )
}
