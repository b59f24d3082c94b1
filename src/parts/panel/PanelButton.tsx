import { type ReactNode, type RefObject, Suspense, useId, useRef, useState } from 'react'

import { useLanguage } from '~/i18n/language'

import './panel-button.css'

/** Link between a panel and the button that opened it. */
export interface OpenedPanel {
  readonly id: string
  /** Receives the focus when the panel closes. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

interface PanelButtonProps {
  /** Label of the button. */
  readonly label: string
  /** Accessible name, where the label alone is ambiguous; it begins with the label. */
  readonly name?: string | undefined
  /** Renders the panel, an `ActionPanel` loaded on demand; phrasing content only. */
  readonly children: (panel: OpenedPanel) => ReactNode
}

/** A button that opens and closes a dialog. Phrasing content throughout: it may stand in a paragraph. */
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

/** An alert in place of a panel whose code could not be loaded. */
export function PanelFailure() {
  const { t } = useLanguage()
  return (
    <span role="alert" className="panel-button__failed">
      {t('parts.panel.failed')}
    </span>
  )
}
