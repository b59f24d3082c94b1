import { useMemo, useState, useSyncExternalStore } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { SourceKind } from '~/model/source'
import {
  selectSourceRows,
  sortSourceRows,
  type SourceColumn,
  type SourceFilter,
  type SourceOrder,
  type SourceRow,
  sourceRows,
} from '~/rules/survey/source-rows'

/** Rows shown at first, and added by "more". */
const step = 25

const everything: SourceFilter = { kind: null, q: '' }

interface SourceList {
  readonly rows: readonly SourceRow[]
  /** Matching rows, sorted. */
  readonly matching: readonly SourceRow[]
  /** Rows to show: the first ones, preceded by the one named by the address if it is further down. */
  readonly shown: readonly SourceRow[]
  readonly filter: SourceFilter
  readonly setFilter: (change: Partial<SourceFilter>) => void
  /** Value of `aria-sort` for a column. */
  readonly orderOf: (column: SourceColumn) => 'ascending' | 'descending' | 'none'
  /** Sorts by a column, newest or most used first; reverses the order if it is sorted already. */
  readonly sortBy: (column: SourceColumn) => void
  /** Rows that `showMore` would add; 0 if all are shown. */
  readonly more: number
  readonly showMore: () => void
}

/** The list of sources as filtered and sorted; `targetId` is the one named by the address. */
export function useSourceList(network: Network, targetId: string | null): SourceList {
  const { t } = useLanguage()
  const [choice, setChoice] = useState({ ...everything, madeAt: targetId })
  const [order, setOrder] = useState<SourceOrder>({ column: 'claims', isDescending: true })
  const [limit, setLimit] = useState(step)
  // Following a link to a source resets filters chosen before.
  const { kind, q } = choice.madeAt === targetId ? choice : everything

  const rows = useMemo(() => sourceRows(network), [network])
  const matching = useMemo(() => {
    const kindName = (id: SourceKind) => t(`sources.kind.${id}`)
    return sortSourceRows(selectSourceRows(rows, { kind, q }), order, kindName)
  }, [rows, kind, q, order, t])
  const first = matching.slice(0, limit)
  const target = matching.find(({ source }) => source.id === targetId)
  const shown = target === undefined || first.includes(target) ? first : [target, ...first]

  return {
    rows,
    matching,
    shown,
    filter: { kind, q },
    setFilter: (change) => setChoice({ kind, q, ...change, madeAt: targetId }),
    orderOf: (column) => (column !== order.column ? 'none' : order.isDescending ? 'descending' : 'ascending'),
    sortBy: (column) => {
      const isOther = column !== order.column
      const startsDescending = column === 'date' || column === 'claims'
      setOrder({ column, isDescending: isOther ? startsDescending : !order.isDescending })
    },
    more: Math.min(step, matching.length - shown.length),
    showMore: () => setLimit(first.length + step),
  }
}

const pattern = /^#source-([a-z0-9]+(?:-[a-z0-9]+)*)$/

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** Id of the source named by the fragment, `#source-ml-2020`; else null. */
export function useTargetSource(): string | null {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  )
  return pattern.exec(hash)?.[1] ?? null
}
