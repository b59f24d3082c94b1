import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'
import { usePostName } from '~/parts/use-names'
import { onPlainClick } from '~/ui/on-plain-click'
import { serialize } from '~/url/params'

interface PostLinkProps {
  readonly post: PostSummary
  /** The country in question: a post there is named by its city alone. */
  readonly country: string
  /** Query of the present state of the page, which the link keeps. */
  readonly here: string
  readonly onChoose: (id: string) => void
}

/** A link by the name of a post that opens its card. */
export function PostLink({ post, country, here, onChoose }: PostLinkProps) {
  const { text } = useLanguage()
  const nameOf = usePostName()
  return (
    <a
      href={serialize(here, { post: post.id, claim: null, with: null })}
      onClick={onPlainClick(() => onChoose(post.id))}
    >
      {post.country === country ? text(post.city) : nameOf(post)}
    </a>
  )
}
