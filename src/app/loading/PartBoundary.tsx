import { Component, type ReactNode, Suspense } from 'react'

import { useLanguage } from '~/i18n/language'
import { Alert } from '~/ui/Alert'

interface PartBoundaryProps {
  /** Shown until the part is loaded. */
  readonly waiting?: ReactNode
  /** Error message of a part that has a name. */
  readonly failure?: string
  readonly children: ReactNode
}

/** Around a part that is loaded on demand: if it fails, the page loses only this part, and says so. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (this.state.hasFailed) return <PartFailure title={this.props.failure} />
    return <Suspense fallback={this.props.waiting}>{this.props.children}</Suspense>
  }
}

function PartFailure({ title }: { readonly title: string | undefined }) {
  const { t } = useLanguage()
  return (
    <Alert
      title={title ?? t('app.partFailure.title')}
      action={t('app.fault.reload')}
      onAction={() => location.reload()}
    >
      {t('app.partFailure.text')}
    </Alert>
  )
}
