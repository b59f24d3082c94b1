import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'
import { SourceMark } from '~/parts/sources/SourceMark'
import { sourceDate } from '~/rules/evidence/evidence'
import type { EditionComparison, EditionRow } from '~/rules/evidence/page-editions'

import { EditionGroup } from './EditionGroup'

import './edition-table.css'

interface EditionTableProps {
  readonly network: Network
  readonly post: Post
  readonly comparison: EditionComparison
}

const groups: readonly EditionRow['group'][] = ['only-then', 'both', 'only-now']

/** The editions of one page side by side: claims of the earlier one only, of both, of the last one only. */
export function EditionTable({ network, post, comparison }: EditionTableProps) {
  const { t } = useLanguage()
  const titleId = useId()
  const { editions, rows, isOrderKnown, isReadInFull } = comparison
  const labels = useEditionLabels(editions)
  const last = labels.at(-1) ?? ''
  const titles: Readonly<Record<EditionRow['group'], string>> = {
    'only-then':
      labels.length === 2
        ? t('card.editions.only', { edition: labels[0] ?? '' })
        : t('card.editions.not', { edition: last }),
    both: t('card.editions.both', { count: labels.length, edition: last }),
    'only-now': t('card.editions.only', { edition: last }),
  }
  return (
    <section className="mission-card__section" aria-labelledby={titleId}>
      <h3 id={titleId} className="mission-card__title">
        {t(isOrderKnown ? 'card.editions.title' : 'card.editions.title.unordered')}
      </h3>
      <table className="edition-table" aria-labelledby={titleId}>
        <caption className="edition-table__caption">
          <span aria-hidden="true">
            <span className="edition-table__dot" /> {t('card.editions.legend')}
          </span>{' '}
          {t('card.editions.caption')} {!isReadInFull && t('card.editions.partial')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('card.editions.claim')}</th>
            {editions.map((edition, index) => (
              <th key={edition.id} scope="col" className="edition-table__edition">
                {labels[index]}
                <SourceMark claim={{ sources: [edition.id] }} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <EditionGroup
            key={group}
            network={network}
            post={post}
            title={titles[group]}
            rows={rows.filter((row) => row.group === group)}
            columns={editions.length + 1}
          />
        ))}
      </table>
    </section>
  )
}

/** A short name for each edition: the year; with the month if two share a year; the bounds if undated. */
function useEditionLabels(editions: readonly Source[]): readonly string[] {
  const { date, when } = useLanguage()
  const dates = editions.map((edition) => sourceDate(edition))
  const labelsIn = (style: 'year' | 'short' | 'long') =>
    dates.map((known) => (known.date === undefined ? when(known) : date(known.date, style)))
  const isTelling = (labels: readonly string[]) => new Set(labels).size === labels.length
  const [years, months] = [labelsIn('year'), labelsIn('short')]
  if (isTelling(years)) return years
  return isTelling(months) ? months : labelsIn('long')
}
