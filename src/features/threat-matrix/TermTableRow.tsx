import { useLanguage } from '~/i18n/language'
import type { TermRow } from '~/rules/survey/term-counts'

import { CountBar } from './CountBar'
import { CountCell } from './CountCell'
import { ThreatLink } from './ThreatLink'
import { Unsaid } from './Unsaid'
import type { AtlasLinks } from './use-atlas-links'

interface TermTableRowProps {
  readonly row: TermRow
  /** The largest total. */
  readonly longest: number
  /** The largest count of a region. */
  readonly most: number
  readonly links: AtlasLinks | null
}

/** One term: its posts in all, how many of them are not said outright, and its posts by region. */
export function TermTableRow({ row, longest, most, links }: TermTableRowProps) {
  const { t, text, number } = useLanguage()
  const { term, total, inferred, older, byRegion } = row
  const reserves = [
    ...(inferred > 0 ? [t('matrix.part.inferred', { count: inferred })] : []),
    ...(older > 0 ? [t('matrix.part.older', { count: older })] : []),
  ].join(', ')
  return (
    <tr>
      <th scope="row">
        {links ? (
          <ThreatLink threat={term} links={links} className="term-table__link" />
        ) : (
          <span title={text(term.definition)}>{text(term.label)}</span>
        )}
      </th>
      <td className="term-table__total">
        <span className="term-table__sum">{total === 0 ? <Unsaid /> : number(total)}</span>
        <CountBar parts={[total - inferred - older, inferred + older]} most={longest} />
        {reserves !== '' && (
          <span className="term-table__reserves">{t('matrix.parts', { parts: reserves })}</span>
        )}
      </td>
      {byRegion.map((count, index) => (
        // The regions keep their order: an index is their name here.
        <CountCell key={index} count={count} most={most} />
      ))}
    </tr>
  )
}
