import { lazy, Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/lib/language'

import type { Shared } from './shared'
import { useSharedName } from './use-shared-name'

import './share-button.css'

interface ShareButtonProps {
  readonly shared: Shared
}

const SharePanel = lazy(async () => {
  try {
    return { default: (await import('./SharePanel')).SharePanel }
  } catch {
    return { default: ShareFailure }
  }
})

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
        aria-label={t('share.open.of', { what: name })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {t('share.open')}
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
      {t('share.failed')}
    </span>
  )
}
