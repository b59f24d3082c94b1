import type { ReactNode } from 'react'

import './alert.css'

interface AlertProps {
  readonly title: string
  readonly children: ReactNode
  /** Words of the button that mends it. */
  readonly action: string
  readonly onAction: () => void
  readonly isBusy?: boolean
}

/** Something went wrong: what, and the button that tries again. */
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
