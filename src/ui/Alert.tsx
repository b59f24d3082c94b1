import type { ReactNode } from 'react'

import './alert.css'

interface AlertProps {
  readonly title: string
  readonly children: ReactNode
  /** Label of the button that tries again. */
  readonly action: string
  readonly onAction: () => void
  readonly isBusy?: boolean
}

/** An error message with a button that tries again; announced at once (`role="alert"`). */
export function Alert({ title, children, action, onAction, isBusy = false }: AlertProps) {
  return (
    <div className="alert" role="alert">
      <p className="alert__title">{title}</p>
      <div className="alert__text">{children}</div>
      <button type="button" className="alert__action" aria-disabled={isBusy} onClick={onAction}>
        {action}
      </button>
    </div>
  )
}
