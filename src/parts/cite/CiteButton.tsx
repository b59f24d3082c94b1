import { Suspense, useId, useRef, useState } from 'react'

import type { Citable } from '~/domain/citation'
import type { KnownNetwork } from '~/domain/overview'
import { useLanguage } from '~/lib/language'

import { onDemand } from '../on-demand'

import './cite-button.css'

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
  () => <CiteFailure />,
)

/**
 * Opens the citation of a figure, a chart, a post, a claim or the atlas, in the forms in which it can be taken
 * away. Phrasing content throughout: it may stand in a paragraph.
 */
export function CiteButton({ network, citable, what, label }: CiteButtonProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  return (
    <span className="cite-button">
      <button
        ref={opener}
        type="button"
        className="cite-button__open"
        aria-label={what === undefined ? undefined : t('parts.cite.of', { what })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label ?? t('parts.cite')}
      </button>
      {isOpen && (
        <Suspense>
          <CitePanel
            id={panelId}
            network={network}
            citable={citable}
            opener={opener}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </span>
  )
}

function CiteFailure() {
  const { t } = useLanguage()
  return (
    <span role="alert" className="cite-button__failed">
      {t('parts.panel.failed')}
    </span>
  )
}
