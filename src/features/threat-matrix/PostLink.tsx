import { useLanguage } from '~/i18n/language'
import type { Post } from '~/model/post'
import { onPlainClick } from '~/ui/on-plain-click'

import type { AtlasLinks } from './use-atlas-links'

interface PostLinkProps {
  readonly post: Post
  readonly links: AtlasLinks
}

/** The city of a post, which opens its card. */
export function PostLink({ post, links }: PostLinkProps) {
  const { text, country } = useLanguage()
  return (
    <a
      href={links.hrefOfPost(post.id)}
      title={country(post.country)}
      onClick={onPlainClick(() => links.openPost(post.id))}
    >
      {text(post.city)}
    </a>
  )
}
