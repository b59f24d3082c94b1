import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { Post } from '~/model/post'
import type { Mention } from '~/rules/survey/threat-matrix'

import { MentionSign } from './MentionSign'
import { ThreatLink } from './ThreatLink'
import { Unsaid } from './Unsaid'
import type { AtlasLinks } from './use-atlas-links'
import { useMentionWords } from './use-mention-words'

interface MentionCellProps {
  readonly post: Post
  readonly threat: Term
  readonly mention: Mention | undefined
  readonly isChosen: boolean
  readonly links: AtlasLinks
}

/** How one post names one threat, as a sign that filters the atlas; or that no page read says so. */
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
      <ThreatLink threat={threat} links={links} className="matrix-table__cell" name={name}>
        <MentionSign standing={mention.standing} />
        {mention.year !== null && <small className="matrix-table__year">{mention.year}</small>}
      </ThreatLink>
    </td>
  )
}
