import type { Metric } from '~/model/figure'
import type { FigureFilter } from '~/rules/figures/figures'
import { asksForAll, type Filters, listFilterNames } from '~/rules/selection/filter-table'
import { fold } from '~/rules/selection/search'
import type { AskedYear } from '~/rules/time/as-known'

const longest = 80

/**
 * Builds a name from letters and digits that every file system accepts; if it grows too long, its filters are replaced by
 * "filtered".
 */
function fileName(parts: readonly string[], extension: string): string {
  const name = parts.filter((part) => part !== '').join('-')
  const [whole = ''] = parts
  return `${name.length <= longest ? name : `${whole}-filtered`}.${extension}`
}

function slug(text: string): string {
  const words = fold(text).replaceAll(/[^a-z0-9]+/g, '-')
  return words.replaceAll(/^-|-$/g, '')
}

/** `atlas-ssi-2026-11-22-posts-terrorism-ML.csv`: edition, filters, year shown; threats that are all required are joined by `+`. */
export function postsFileName(
  edition: string,
  filters: Filters,
  extension: string,
  asked: AskedYear | null = null,
): string {
  const { q } = filters
  // A search text without any letter that a file name keeps still narrows the content.
  const text = q.trim() === '' ? '' : slug(q) || 'text'
  const chosen = listFilterNames.map((name) => filters[name].join(asksForAll(filters, name) ? '+' : '_'))
  const year = asked ? `in-${asked.year}${asked.known === 'then' ? '-known-then' : ''}` : ''
  return fileName([`atlas-ssi-${edition}-posts`, ...chosen, text, year], extension)
}

/**
 * `atlas-ssi-2026-11-22-figures-2017-2024-official.csv`: edition and filters; for the chart of one metric, with its name:
 * `atlas-ssi-2026-11-22-figures-posts-2017-2024.csv`.
 */
export function figuresFileName(
  edition: string,
  filter: FigureFilter,
  extension: string,
  metric?: Metric,
): string {
  const { years, official, noEcho, undated } = filter
  const chosen = [
    metric ?? '',
    years === 'all' ? 'all-years' : `${years.from}-${years.to}`,
    official ? 'official' : '',
    noEcho ? 'no-echo' : '',
    undated ? 'undated' : '',
  ]
  return fileName([`atlas-ssi-${edition}-figures`, ...chosen], extension)
}
