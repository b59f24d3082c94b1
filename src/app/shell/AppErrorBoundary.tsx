import { Component, type ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import { Alert } from '~/ui/Alert'

interface AppErrorBoundaryProps {
  readonly children: ReactNode
}

/** Last resort: an error in the code ends in a message with a way on, never in a blank page. */
export class AppErrorBoundary extends Component<AppErrorBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    return this.state.hasFailed ? <Failure /> : this.props.children
  }
}

function Failure() {
  const { t } = useLanguage()
  return (
    <Alert title={t('app.fault.title')} action={t('app.fault.reload')} onAction={() => location.reload()}>
      {t('app.fault.text')}
    </Alert>
  )
}
