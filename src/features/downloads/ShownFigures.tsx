import { useLanguage } from '~/i18n/language'
import { metricNames } from '~/model/figure'
import type { Network } from '~/model/network'
import { useFigureFilter } from '~/parts/comparison/use-figure-filter'
import { figureRows } from '~/rules/figures/figures'

import { figureFormats, FormatButtons } from './FormatButtons'
import { useFilterWords } from './use-filter-words'

interface ShownFiguresProps {
  readonly network: Network
}

/** Downloads of the statements shown on the page. */
export function ShownFigures({ network }: ShownFiguresProps) {
  const { t } = useLanguage()
  const words = useFilterWords(network)
  const { filter } = useFigureFilter(network)
  const shown = metricNames.flatMap((metric) => figureRows(network, metric, filter)).length
  if (shown === 0) return <p>{t('downloads.figures.none')}</p>
  const count = t('figures.options.count', { shown, total: network.figures.length })
  return (
    <FormatButtons
      title={t('downloads.figures')}
      content={t('downloads.filtered', { count, filters: words.ofFigures(filter) })}
      formats={figureFormats}
      write={async (format) => (await import('./write-download')).writeFigures(network, filter, format)}
    />
  )
}
