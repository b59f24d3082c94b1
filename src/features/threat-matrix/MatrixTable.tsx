import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Term } from '~/model/network'
import type { PostSummary } from '~/model/post'
import type { MatrixGroup } from '~/rules/survey/threat-matrix'

import { MatrixRegion } from './MatrixRegion'
import { ThreatLink } from './ThreatLink'
import type { AtlasLinks } from './use-atlas-links'

import './matrix-table.css'

export interface MatrixTableProps {
  /** The columns. */
  readonly threats: readonly Term[]
  readonly groups: readonly MatrixGroup[]
  /** Ids of the threats filtered by. */
  readonly chosen: readonly string[]
  /** Posts hidden by the filters, shown grey. */
  readonly outside: ReadonlySet<PostSummary>
  readonly links: AtlasLinks
  /** Rows per region. */
  readonly limit: number
}

/** The matrix: posts in rows by region, threats in columns, a sign where a source or an inference of ours joins them. */
export function MatrixTable({ threats, groups, chosen, outside, links, limit }: MatrixTableProps) {
  const { t } = useLanguage()
  const captionId = useId()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
    <div className="matrix-table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption id={captionId} className="visually-hidden">
          {t('matrix.grid.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('meter.column.post')}</th>
            {threats.map((threat) => (
              <th
                key={threat.id}
                scope="col"
                className={chosen.includes(threat.id) ? 'matrix-table__chosen' : undefined}
              >
                <span className="threat-matrix__head">
                  <ThreatLink
                    threat={threat}
                    links={links}
                    className="threat-matrix__upright"
                    isChosen={chosen.includes(threat.id)}
                  />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <MatrixRegion
            key={group.region.id}
            group={group}
            threats={threats}
            chosen={chosen}
            outside={outside}
            links={links}
            limit={limit}
          />
        ))}
      </table>
    </div>
  )
}
