import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { sourceReading } from '~/rules/survey/source-reading'

import { SourceEntry } from './SourceEntry'
import { SourceFilters } from './SourceFilters'
import { SourceHeads } from './SourceHeads'
import { useSourceList, useTargetSource } from './use-source-list'

import './sources-table.css'

interface SourcesTableProps {
  readonly network: Network
}

/**
 * Every source: publisher, date, how far it was read, and what rests on it. Each has its own fragment, such as
 * `#source-ml-2020`.
 */
export function SourcesTable({ network }: SourcesTableProps) {
  const { t } = useLanguage()
  const targetId = useTargetSource()
  const list = useSourceList(network, targetId)
  const reading = useMemo(() => sourceReading(network), [network])
  const { rows, matching, shown, filter, setFilter, more } = list
  return (
    <div className="sources-table">
      <p className="sources-table__lede">
        {t('sources.lede', { count: rows.length })} {t('sources.reading', { ...reading })}
        {reading.frontPageOnly > 0 && ` ${t('sources.frontPages', { ...reading })}`}
      </p>
      <SourceFilters rows={rows} matching={matching.length} filter={filter} onChange={setFilter} />
      {matching.length === 0 ? (
        <p className="sources-table__empty">
          {t('sources.empty')}{' '}
          <button type="button" onClick={() => setFilter({ kind: null, q: '' })}>
            {t('sources.clear')}
          </button>
        </p>
      ) : (
        <table className="sources-table__table" aria-label={t('app.part.sources')}>
          <SourceHeads orderOf={list.orderOf} sortBy={list.sortBy} />
          <tbody>
            {shown.map((row) => (
              <SourceEntry
                key={row.source.id}
                row={row}
                network={network}
                isTarget={row.source.id === targetId}
              />
            ))}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <button type="button" className="sources-table__more" onClick={list.showMore}>
          {t('sources.more', { count: more })}
        </button>
      )}
    </div>
  )
}
