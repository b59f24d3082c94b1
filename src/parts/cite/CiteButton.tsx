import { lazy, Suspense, useId, useRef, useState } from 'react'

import type { Citable } from '~/domain/citation'
import type { WholeNetwork } from '~/domain/network'
import { useLanguage } from '~/lib/language'

import './cite-button.css'

interface CiteButtonProps {
  readonly network: WholeNetwork
  readonly citable: Citable
  /** What it cites, in a few words, where several such buttons stand in one list. */
  readonly what?: string
}

const CitePanel = lazy(async () => {
  try {
    return { default: (await import('./CitePanel')).CitePanel }
  } catch {
    return { default: CiteFailure }
  }
})

/**
 * Opens the citation of a figure, a chart, a post, a claim or the atlas, in the forms in which it can be taken
 * away. Phrasing content throughout: it may stand in a paragraph.
 */
export function CiteButton({ network, citable, what }: CiteButtonProps) {
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
        aria-label={what === undefined ? undefined : t('cite.open.of', { what })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('cite.open')}
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
      {t('cite.failed')}
    </span>
  )
}
