import { useLanguage } from '~/i18n/language'
import type { Citable } from '~/publish/citation/citation'
import type { KnownNetwork } from '~/rules/survey/overview'

import { onDemand } from '../on-demand'
import { PanelButton, PanelFailure } from '../panel/PanelButton'

interface CiteButtonProps {
  readonly network: KnownNetwork
  readonly citable: Citable
  /** What it cites, in a few words, where several such buttons stand in one list. */
  readonly what?: string
  /** The words on the button where "Cite" alone would leave open what. */
  readonly label?: string
}

const CitePanel = onDemand(
  async () => (await import('./CitePanel')).CitePanel,
  ['cite', 'figures'],
  PanelFailure,
)

/** Opens the citation of a figure, a chart, a post, a claim or the atlas, in the forms in which it can be taken away. */
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
