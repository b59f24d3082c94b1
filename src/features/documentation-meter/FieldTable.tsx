import { memo, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { ExpectedField } from '~/model/claim-kinds'
import type { PostsLinks } from '~/parts/use-posts-links'
import { postFields } from '~/rules/survey/documentation'
import {
  countKnown,
  type DocumentationRow,
  rowColumns,
  type RowOrder,
} from '~/rules/survey/documentation-rows'

import { FieldRow } from './FieldRow'
import { SortHeading } from './SortHeading'

import './field-table.css'

/** Link from a row to the card of its post. */
export interface ToCard {
  readonly href: (change: { readonly post: string; readonly claim: null }) => string
  readonly choose: (id: string) => void
}

/** Filter values that show the posts for which a field is known; most fields have no such filter, and are chosen in the table. */
export type AskedOf = Partial<Readonly<Record<ExpectedField, Parameters<PostsLinks>[0]>>>

interface FieldTableProps {
  /** All matching rows, sorted. */
  readonly rows: readonly DocumentationRow[]
  /** Rows rendered. */
  readonly limit: number
  readonly order: RowOrder
  readonly onOrder: (order: RowOrder) => void
  readonly edition: PartialDate
  readonly toCard: ToCard
  readonly linkTo: PostsLinks
  readonly askedOf: AskedOf
  /** Fields of which all rows must know something. */
  readonly asked: readonly ExpectedField[]
  readonly onAsk: (field: ExpectedField) => void
}

function FieldTableUnmemoized(props: FieldTableProps) {
  const { rows, limit, order, onOrder, edition, toCard, linkTo, askedOf, asked, onAsk } = props
  const { t, number } = useLanguage()
  const captionId = useId()
  return (
    // Wider and taller than its frame: it must be reachable to be scrolled by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls
    <div className="field-table" role="region" aria-labelledby={captionId} tabIndex={0}>
      <table>
        <caption>
          <span className="field-table__caption">
            <span id={captionId}>{t('meter.caption')}</span>{' '}
            <span className="field-table__key">
              <span className="field-table__dot" aria-hidden="true" /> {t('meter.caption.key')}
            </span>
          </span>
        </caption>
        <thead>
          <tr>
            {rowColumns.map((column) => (
              <SortHeading key={column} column={column} order={order} onOrder={onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit).map((row) => (
            <FieldRow
              key={row.post.id}
              row={row}
              edition={edition}
              href={toCard.href({ post: row.post.id, claim: null })}
              onChoose={toCard.choose}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('meter.knownFor')}</th>
            {postFields.map((field) => {
              const count = countKnown(rows, field)
              const values = count > 0 ? askedOf[field] : undefined
              const words = t('meter.knownFor.posts', { count, name: t(`meter.column.${field}`) })
              return (
                <td key={field}>
                  {values ? (
                    <a aria-label={words} {...linkTo(values)}>
                      {number(count)}
                    </a>
                  ) : count > 0 || asked.includes(field) ? (
                    <button
                      type="button"
                      className="field-table__count"
                      aria-label={words}
                      aria-pressed={asked.includes(field)}
                      onClick={() => onAsk(field)}
                    >
                      {number(count)}
                    </button>
                  ) : (
                    number(count)
                  )}
                </td>
              )
            })}
            <td colSpan={rowColumns.length - postFields.length - 1} className="field-table__of">
              {t('meter.ofPosts', { count: rows.length })}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** The posts by field as a table, in a frame that scrolls both ways under sticky names and headings. */
export const FieldTable = memo(FieldTableUnmemoized)
