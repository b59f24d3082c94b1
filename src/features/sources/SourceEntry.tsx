import { Fragment, useId, useLayoutEffect, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'
import { countClaims } from '~/rules/evidence/source-claims'
import type { SourceRow } from '~/rules/survey/source-rows'

import { SourceTitle } from './SourceTitle'
import { SourceUsesList } from './SourceUsesList'

interface SourceEntryProps {
  readonly row: SourceRow
  readonly network: Network
  /** Whether the address names it. */
  readonly isTarget: boolean
}

/** A row of the table: a source and, unfolded, everything that rests on it. */
export function SourceEntry({ row, network, isTarget }: SourceEntryProps) {
  const { t } = useLanguage()
  const { source, uses } = row
  const [isOpen, setOpen] = useState(false)
  const entry = useRef<HTMLTableRowElement>(null)
  const usesId = useId()
  const countsId = useId()
  const titleId = useId()
  const [claims, figures] = [countClaims(uses), uses.figures.length]
  const counts = [
    ...(claims > 0 ? [t('sources.uses.claims', { count: claims })] : []),
    ...(figures > 0 ? [t('sources.uses.figures', { count: figures })] : []),
  ]

  // Scrolled to here, since the browser looked for the fragment before the table was rendered.
  useLayoutEffect(
    function bringIntoView() {
      if (isTarget) entry.current?.scrollIntoView?.({ block: 'center' })
    },
    [isTarget],
  )

  return (
    <>
      <tr ref={entry} id={`source-${source.id}`} aria-current={isTarget ? 'true' : undefined}>
        <th scope="row">
          <SourceTitle row={row} id={titleId} />
        </th>
        <td>{source.publisher}</td>
        <td>{t(`sources.kind.${source.kind}`)}</td>
        <td>
          <SourceMoment source={source} />
        </td>
        <td className="sources-table__read">
          {t(source.readInFull ? 'sources.read.full' : 'sources.read.part')}
        </td>
        <td>
          {counts.length === 0 ? (
            t('sources.uses.none')
          ) : (
            <button
              type="button"
              className="sources-table__open"
              aria-labelledby={`${countsId} ${titleId}`}
              aria-expanded={isOpen}
              aria-controls={isOpen ? usesId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              <span id={countsId}>
                {counts.map((count, index) => (
                  <Fragment key={count}>
                    {index > 0 && ' '}
                    <span className="sources-table__count">{count}</span>
                  </Fragment>
                ))}
              </span>
              <svg className="sources-table__arrow" viewBox="0 0 8 8" aria-hidden="true">
                <path d={isOpen ? 'M1 6L4 2L7 6' : 'M1 2L4 6L7 2'} />
              </svg>
            </button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={usesId} className="sources-table__uses">
          <td colSpan={6}>
            <SourceUsesList titleId={titleId} uses={uses} network={network} />
          </td>
        </tr>
      )}
    </>
  )
}

/** The date or bounds of a source, the kind of date, and the reason for the bounds. */
function SourceMoment({ source }: { source: Source }) {
  const { t, text, when } = useLanguage()
  const kind = source.modified ? 'modified' : source.published ? 'published' : 'undated'
  return (
    <>
      {when(sourceDate(source))}
      <span className="sources-table__aside">{t(`sources.date.${kind}`)}</span>
      {source.dateNote && <span className="sources-table__aside">{text(source.dateNote)}</span>}
    </>
  )
}
