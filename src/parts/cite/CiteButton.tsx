import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { Citable } from '~/publish/citation/citation'

import { onDemand } from '../on-demand'
import { PanelButton, PanelFailure } from '../panel/PanelButton'

interface CiteButtonProps {
  readonly network: NetworkSummary
  readonly citable: Citable
  /** Name of the thing cited, for the accessible name, where several such buttons stand in one list. */
  readonly what?: string
  /** Label, where "Cite" alone would be ambiguous. */
  readonly label?: string
}

const CitePanel = onDemand(async () => (await import('./CitePanel')).CitePanel, ['figures'], PanelFailure)

/** A button that opens the citation of a figure, a chart, a post, a claim or the atlas. */
export function CiteButton({ network, citable, what, label }: CiteButtonProps) {
  const { t } = useLanguage()
  return (
    <PanelButton
      label={label ?? t('parts.cite')}
      name={what === undefined ? undefined : t('parts.cite.of', { what })}
    >
      {(panel) => <CitePanel network={network} citable={citable} {...panel} />}
    </PanelButton>
  )
}
