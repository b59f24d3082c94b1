import { useLanguage } from '~/i18n/language'
import type { Post } from '~/model/post'
import type { PostMark } from '~/rules/evidence/evidence'
import { onPlainClick } from '~/ui/on-plain-click'

import type { AtlasLinks } from './use-atlas-links'

interface PostLinkProps {
  readonly post: Post
  readonly links: AtlasLinks
  /** Its country is not shown beside it. */
  readonly isAlone?: boolean
}

/** The city of a post, as a link to its card. */
export function PostLink({ post, links, isAlone = false }: PostLinkProps) {
  const { text, country } = useLanguage()
  return (
    <a
      href={links.hrefOfPost(post.id)}
      title={isAlone ? country(post.country) : undefined}
      onClick={onPlainClick(() => links.openPost(post.id))}
    >
      {text(post.city)}
    </a>
  )
}

interface PostStateProps {
  readonly mark: PostMark
  /** Whether the filters hide the post: grey, and said for screen readers. */
  readonly isOutside: boolean
}

/** A remark on a post that is closed, in doubt or only mentioned. */
export function PostState({ mark, isOutside }: PostStateProps) {
  const { t } = useLanguage()
  const isUnusual = mark === 'closed' || mark === 'doubtful' || mark === 'mentioned'
  return (
    <>
      {isUnusual && ` (${t(`list.mark.${mark}`)})`}
      {isOutside && <span className="visually-hidden"> ({t('matrix.outside')})</span>}
    </>
  )
}
