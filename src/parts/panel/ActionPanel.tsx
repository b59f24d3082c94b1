import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { CloseSign } from '~/ui/CloseSign'

import type { OpenedPanel } from './PanelButton'
import { useDismiss } from './use-dismiss'

import './action-panel.css'

interface ActionPanelProps extends OpenedPanel {
  readonly title: string
  /** Phrasing content only: the panel may stand inside a paragraph. */
  readonly children: ReactNode
}

/** A non-modal dialog in the top layer; on a phone a sheet at the lower edge. */
export function ActionPanel({ id, title, opener, onClose, children }: ActionPanelProps) {
  const { t } = useLanguage()
  const panel = useRef<HTMLSpanElement>(null)
  const titleId = useId()
  useDismiss({ panel, opener, onDismiss: onClose })

  useLayoutEffect(function showInTopLayer() {
    panel.current?.showPopover?.()
    panel.current?.focus()
  }, [])

  function close() {
    onClose()
    opener.current?.focus()
  }

  return (
    <span
      ref={panel}
      id={id}
      popover="manual"
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className="action-panel"
    >
      <span className="action-panel__head">
        <span id={titleId} className="action-panel__title">
          {title}
        </span>
        <button type="button" className="action-panel__close" onClick={close}>
          {t('parts.close')} <CloseSign />
        </button>
      </span>
      {children}
    </span>
  )
}
