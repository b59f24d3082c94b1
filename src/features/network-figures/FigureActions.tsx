import { useLanguage } from '~/i18n/language'
import { CiteButton } from '~/parts/cite/CiteButton'
import { ShareButton } from '~/parts/share/ShareButton'

import { ExportMenu } from './ExportMenu'
import type { ExportRequest } from './picture/export-chart'

interface FigureActionsProps {
  readonly request: Omit<ExportRequest, 'language' | 'address'>
}

/** The ways to take a chart away: cited, as a file, as a link or a frame. */
export function FigureActions({ request }: FigureActionsProps) {
  const language = useLanguage()
  const { network, metric, rows, span } = request
  if (rows.length === 0) return null
  return (
    <div className="metric-figure__actions">
      <CiteButton
        network={network}
        citable={{ kind: 'chart', metric, figures: rows.map(({ figure }) => figure), years: span }}
        what={language.t(`figures.metric.${metric}`)}
      />
      <ExportMenu request={{ ...request, language }} />
      <ShareButton shared={{ kind: 'chart', metric }} />
    </div>
  )
}
