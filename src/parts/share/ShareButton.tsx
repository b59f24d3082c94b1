import { Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/lib/language'

import { onDemand } from '../on-demand'
import type { Shared } from './shared'
import { useSharedName } from './use-shared-name'

import './share-button.css'

interface ShareButtonProps {
  readonly shared: Shared
}

const SharePanel = onDemand(
  async () => (await import('./SharePanel')).SharePanel,
  ['share'],
  () => <ShareFailure />,
)

/** Opens what it takes to pass a thing on: its link, and the code that shows it on another site. */
export function ShareButton({ shared }: ShareButtonProps) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  const name = useSharedName(shared)
  return (
    <span className="share-button">
      <button
        ref={opener}
        type="button"
        className="share-button__open"
        aria-label={t('parts.share.of', { what: name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('parts.share')}
      </button>
      {isOpen && (
        <Suspense>
          <SharePanel id={panelId} shared={shared} opener={opener} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </span>
  )
}

function ShareFailure() {
  const { t } = useLanguage()
  return (
    <span role="alert" className="share-button__failed">
      {t('parts.panel.failed')}
    </span>
  )
}
