import { memo, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { PostsLinks } from '~/parts/use-posts-links'
import type { TermCounts } from '~/rules/survey/term-counts'
import type { Vocabulary } from '~/rules/survey/threat-matrix'

import { CountCell } from './CountCell'
import { TermTableRow } from './TermTableRow'
import type { AtlasLinks } from './use-atlas-links'

import './term-table.css'

interface TermTableProps {
  readonly vocabulary: Vocabulary
  readonly counts: TermCounts
  /** Null if the terms are not links. */
  readonly links: AtlasLinks | null
  readonly linkTo: PostsLinks
}

function TermTableUnmemoized({ vocabulary, counts, links, linkTo }: TermTableProps) {
  const { t, number } = useLanguage()
  const captionId = useId()
  const { regions, rows, posts, naming, most } = counts
  const longest = Math.max(1, ...rows.map(({ total }) => total))
  return (
    <div className="term-table">
      <h3 className="threat-matrix__title">{t(`matrix.counts.${vocabulary}`)}</h3>
      <p className="threat-matrix__lede">{t(`matrix.absence.${vocabulary}`, { naming, posts })}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable */}
      <div className="term-table__frame" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table>
          <caption id={captionId} className="visually-hidden">
            {t(`matrix.counts.caption.${vocabulary}`)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t(`matrix.column.${vocabulary}`)}</th>
              <th scope="col" className="term-table__total">
                {t('matrix.column.total')}
              </th>
              {regions.map(({ term }) => (
                <th key={term.id} scope="col" className="term-table__region">
                  <UprightName term={term} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="term-table__posts">
              <th scope="row">{t('matrix.row.posts')}</th>
              <td>{number(posts)}</td>
              {regions.map((region) => (
                <CountCell
                  key={region.term.id}
                  count={region.posts}
                  vocabulary={vocabulary}
                  region={region.term}
                  linkTo={linkTo}
                />
              ))}
            </tr>
            {rows.map((row) => (
              <TermTableRow
                key={row.term.id}
                row={row}
                vocabulary={vocabulary}
                regions={regions}
                longest={longest}
                most={most}
                links={links}
                linkTo={linkTo}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** Number of documented posts that name each term, in total and by region, with bars. Memoised. */
export const TermTable = memo(TermTableUnmemoized)

function UprightName({ term }: { term: Term }) {
  const { text } = useLanguage()
  return (
    <span className="threat-matrix__head">
      <span className="threat-matrix__upright">{text(term.label)}</span>
    </span>
  )
}
