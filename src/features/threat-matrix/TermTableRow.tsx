import { useLanguage } from '~/i18n/language'
import type { PostsLinks } from '~/parts/use-posts-links'
import type { TermCounts, TermRow } from '~/rules/survey/term-counts'
import type { Vocabulary } from '~/rules/survey/threat-matrix'

import { CountBar, CountCell, PostsLink } from './CountCell'
import { Unsaid } from './MentionSign'
import { ThreatLink } from './ThreatLink'
import type { AtlasLinks } from './use-atlas-links'

interface TermTableRowProps {
  readonly row: TermRow
  readonly vocabulary: Vocabulary
  readonly regions: TermCounts['regions']
  /** The largest total: a full-width bar. */
  readonly longest: number
  /** The largest count in a region: a full-width bar. */
  readonly most: number
  readonly links: AtlasLinks | null
  readonly linkTo: PostsLinks
}

/** A row: a term's total, how much of it is not stated outright, and its count by region. */
export function TermTableRow(props: TermTableRowProps) {
  const { row, vocabulary, regions, longest, most, links, linkTo } = props
  const { t, text } = useLanguage()
  const { term, total, inferred, older, byRegion } = row
  const reserves = [
    ...(inferred > 0 ? [t('matrix.part.inferred', { count: inferred })] : []),
    ...(older > 0 ? [t('matrix.part.older', { count: older })] : []),
  ].join(', ')
  return (
    <tr>
      <th scope="row">
        {links ? <ThreatLink threat={term} links={links} className="term-table__link" /> : text(term.label)}
      </th>
      <td className="term-table__total">
        <span className="term-table__sum">
          {total === 0 ? (
            <Unsaid />
          ) : (
            <PostsLink count={total} vocabulary={vocabulary} term={term} linkTo={linkTo} />
          )}
        </span>
        <CountBar parts={[total - inferred - older, inferred + older]} most={longest} />
        {reserves !== '' && (
          <span className="term-table__reserves">{t('matrix.parts', { parts: reserves })}</span>
        )}
      </td>
      {regions.map((region, index) => (
        <CountCell
          key={region.term.id}
          count={byRegion[index] ?? 0}
          most={most}
          vocabulary={vocabulary}
          term={term}
          region={region.term}
          linkTo={linkTo}
        />
      ))}
    </tr>
  )
}
