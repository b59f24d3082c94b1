import type { Metric } from '~/domain/figure'
import type { Network } from '~/domain/network'
import { SingleFigure } from '~/features/network-figures/SingleFigure'
import { useLanguage } from '~/lib/language'

import { EmbedFrame } from './EmbedFrame'

interface EmbeddedChartProps {
  readonly network: Network
  readonly metric: Metric
}

/** One chart in a frame. */
export function EmbeddedChart({ network, metric }: EmbeddedChartProps) {
  const { t } = useLanguage()
  const title = t('share.frame', { name: t(`figures.metric.${metric}`) })
  return (
    <EmbedFrame kind="chart" title={title} edition={network.edition}>
      <SingleFigure network={network} metric={metric} />
    </EmbedFrame>
  )
}
