import { SingleFigure } from '~/features/network-figures/SingleFigure'
import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'

import { EmbedFrame } from './EmbedFrame'

interface EmbeddedChartProps {
  readonly network: Network
  readonly metric: Metric
}

/** One chart as an embed. */
export function EmbeddedChart({ network, metric }: EmbeddedChartProps) {
  const { t } = useLanguage()
  const title = t('share.frame', { name: t(`figures.metric.${metric}`) })
  return (
    <EmbedFrame kind="chart" title={title} edition={network}>
      <SingleFigure network={network} metric={metric} />
    </EmbedFrame>
  )
}
