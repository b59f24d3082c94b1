import { useLanguage } from '~/i18n/language'
import { CiteButton } from '~/parts/cite/CiteButton'
import { ShareButton } from '~/parts/share/ShareButton'

import { ExportMenu } from './ExportMenu'
import type { ExportRequest } from './picture/export-chart'

interface FigureActionsProps {
  readonly request: Omit<ExportRequest, 'language' | 'address'>
}

/** Buttons to cite, save, share or embed a chart; for several charts, to save them as one picture. */
export function FigureActions({ request }: FigureActionsProps) {
  const language = useLanguage()
  const { network, charts, span } = request
  const [chart] = charts
  if (!chart || charts.every(({ rows }) => rows.length === 0)) return null
  const menu = <ExportMenu request={{ ...request, language }} />
  if (charts.length > 1) return <div className="metric-figure__actions">{menu}</div>
  const { metric, rows } = chart
  return (
    <div className="metric-figure__actions">
      <CiteButton
        network={network}
        citable={{ kind: 'chart', metric, figures: rows.map(({ figure }) => figure), years: span }}
        what={language.t(`figures.metric.${metric}`)}
      />
      {menu}
      <ShareButton shared={{ kind: 'chart', metric }} />
    </div>
  )
}
