import { useLanguage } from '~/i18n/language'
import type { Source } from '~/model/source'
import { sourceDate } from '~/rules/evidence/evidence'

/** A short name for each edition: its year; where two share one, the month too; the bounds of an undated page. */
export function useEditionLabels(editions: readonly Source[]): readonly string[] {
  const { date, when } = useLanguage()
  const dates = editions.map((edition) => sourceDate(edition))
  const labelsIn = (style: 'year' | 'short' | 'long') =>
    dates.map((known) => (known.date === undefined ? when(known) : date(known.date, style)))
  const isTelling = (labels: readonly string[]) => new Set(labels).size === labels.length
  const [years, months] = [labelsIn('year'), labelsIn('short')]
  if (isTelling(years)) return years
  return isTelling(months) ? months : labelsIn('long')
}
