import { type ReactNode, type RefObject, Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'

import './panel-button.css'

/** What a panel needs to know of the button that opened it. */
export interface OpenedPanel {
  readonly id: string
  /** Gets the focus back when the panel is closed. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

interface PanelButtonProps {
  /** The words on the button. */
  readonly label: string
  /** Its accessible name where the words leave open what it opens; it begins with them. */
  readonly name?: string | undefined
  /** Draws the panel, an `ActionPanel` loaded on demand; phrasing content. */
  readonly children: (panel: OpenedPanel) => ReactNode
}

/** A button that opens a dialog and closes it again. Phrasing content throughout: it may stand in a paragraph. */
export function PanelButton({ label, name, children }: PanelButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  return (
    <span className="panel-button needs-script">
      <button
        ref={opener}
        type="button"
        className="panel-button__open"
        aria-label={name}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen && <Suspense>{children({ id, opener, onClose: () => setOpen(false) })}</Suspense>}
    </span>
  )
}

/** Stands where a panel would open whose code cannot be had. */
export function PanelFailure() {
  const { t } = useLanguage()
  return (
    <span role="alert" className="panel-button__failed">
      {t('parts.panel.failed')}
    </span>
  )
}
