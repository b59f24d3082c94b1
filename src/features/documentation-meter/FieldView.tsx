import { useCallback, useMemo, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { ExpectedField } from '~/model/claim-kinds'
import type { Network } from '~/model/network'
import { usePostsLinks } from '~/parts/use-posts-links'
import {
  documentationRows,
  type RowFilter,
  type RowOrder,
  selectRows,
  sortRows,
} from '~/rules/survey/documentation-rows'
import { useHref } from '~/url/address'
import { useChoosePost } from '~/url/use-params'

import { FieldFilters } from './FieldFilters'
import { type AskedOf, FieldTable } from './FieldTable'

interface FieldViewProps {
  readonly network: Network
}

/** Rows shown at first, and added each time: a network of ten thousand posts stays fast. */
const step = 100

const byName: RowOrder = { column: 'post', isDescending: false }

/** Every post by field: filtered by region, missing field and known fields, sorted by any column. */
export function FieldView({ network }: FieldViewProps) {
  const { t, textLang, country } = useLanguage()
  const [filter, setFilter] = useState<RowFilter>({ region: null, gap: null, known: [] })
  const [order, setOrder] = useState(byName)
  const [limit, setLimit] = useState(step)
  const href = useHref()
  const { choose } = useChoosePost()
  const toCard = useMemo(() => ({ href, choose }), [href, choose])
  const all = useMemo(() => documentationRows(network), [network])
  const rows = useMemo(
    () => sortRows(selectRows(all, filter), order, textLang, country),
    [all, filter, order, textLang, country],
  )
  const linkTo = usePostsLinks()
  const askedOf = useMemo((): AskedOf => {
    // The atlas has no filter for missing fields, or for other known ones.
    if (filter.gap !== null || filter.known.length > 0) return {}
    const regions = filter.region === null ? {} : { regions: [filter.region] }
    return {
      threats: { ...regions, threats: network.threats.map(({ id }) => id) },
      missions: { ...regions, cooperation: network.cooperation.map(({ id }) => id) },
    }
  }, [filter, network])
  const onAsk = useCallback((field: ExpectedField) => {
    setFilter(({ known, ...others }) => ({
      ...others,
      known: known.includes(field) ? known.filter((one) => one !== field) : [...known, field],
    }))
  }, [])
  const remaining = rows.length - limit
  return (
    <div className="field-view">
      <h3 className="field-view__title">{t('meter.fields')}</h3>
      <p className="documentation-meter__lede">{t('meter.fields.how')}</p>
      <FieldFilters
        regions={network.regions}
        filter={filter}
        onFilter={setFilter}
        shown={rows.length}
        total={all.length}
      />
      {rows.length === 0 ? (
        <p className="field-view__empty">{t('meter.empty')}</p>
      ) : (
        <FieldTable
          rows={rows}
          limit={limit}
          order={order}
          onOrder={setOrder}
          edition={network.edition}
          toCard={toCard}
          linkTo={linkTo}
          askedOf={askedOf}
          asked={filter.known}
          onAsk={onAsk}
        />
      )}
      {remaining > 0 && (
        <button type="button" className="field-view__more" onClick={() => setLimit(limit + step)}>
          {t('meter.more', { count: Math.min(remaining, step) })}
        </button>
      )}
    </div>
  )
}
