import { editionAddress } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'
import { isWhole, type NetworkSummary } from '~/model/network'
import { type Citable, citationOf } from '~/publish/citation/citation'

import { useWholeNetwork } from '../known-network'
import { ActionPanel } from '../panel/ActionPanel'
import type { OpenedPanel } from '../panel/PanelButton'
import { CitationForms } from './CitationForms'
import { CitePermalink } from './CitePermalink'
import { usePermalink } from './use-permalink'

import './cite-panel.css'

interface CitePanelProps extends OpenedPanel {
  /** The network as known so far; a citation needs the whole, which is requested. */
  readonly network: NetworkSummary
  readonly citable: Citable
}

/** The citation in every format, and the permalink of what it cites. */
export function CitePanel({ network, citable, ...opened }: CitePanelProps) {
  const language = useLanguage()
  const { t } = language
  const permalink = usePermalink(citable, network)
  const { data: answer, error } = useWholeNetwork(!isWhole(network))
  const whole = isWhole(network) ? network : answer?.network
  const data = new URL(editionAddress(network), location.href).href
  const citation = whole && citationOf(whole, citable, { permalink, data }, language)
  return (
    <ActionPanel title={t(`cite.title.${citable.kind}`)} {...opened}>
      {citation && <CitationForms citation={citation} />}
      {whole && !citation && <span>{t('cite.unknown')}</span>}
      {!whole && <span role="status">{t(error ? 'app.failure.title' : 'app.loading')}</span>}
      <CitePermalink address={permalink} />
    </ActionPanel>
  )
}
