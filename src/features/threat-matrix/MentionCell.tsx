import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { Post } from '~/model/post'
import type { Mention } from '~/rules/survey/threat-matrix'
import { onPlainClick } from '~/ui/on-plain-click'

import { MentionSign, Unsaid, useMentionWords } from './MentionSign'
import type { AtlasLinks } from './use-atlas-links'

interface MentionCellProps {
  readonly post: Post
  readonly threat: Term
  readonly mention: Mention | undefined
  readonly isChosen: boolean
  readonly links: AtlasLinks
}

/** A cell: the mention of a threat by a post's sources, as a sign that opens the card and filters the atlas; or a dash. */
export function MentionCell({ post, threat, mention, isChosen, links }: MentionCellProps) {
  const { t, text } = useLanguage()
  const say = useMentionWords()
  if (!mention) {
    return (
      <td className={isChosen ? 'matrix-table__none matrix-table__chosen' : 'matrix-table__none'}>
        <Unsaid />
      </td>
    )
  }
  const name = t('matrix.cell', { threat: text(threat.label), city: text(post.city), said: say(mention) })
  return (
    <td className={isChosen ? 'matrix-table__chosen' : undefined}>
      <a
        className="matrix-table__cell"
        href={links.hrefOfBoth(post.id, threat.id)}
        aria-label={name}
        title={name}
        onClick={onPlainClick(() => links.openBoth(post.id, threat.id))}
      >
        <MentionSign standing={mention.standing} />
        {mention.year !== null && <small className="matrix-table__year">{mention.year}</small>}
      </a>
    </td>
  )
}
