import { useLanguage } from '~/lib/language'
import { Alert } from '~/ui/Alert'

import { describeFailure } from './describe-failure'

interface LoadFailureProps {
  readonly error: Error
  readonly isBusy: boolean
  readonly onRetry: () => void
}

/** The endpoint gave no usable answer: what happened, in words, and a way to ask again. */
export function LoadFailure({ error, isBusy, onRetry }: LoadFailureProps) {
  const { t } = useLanguage()
  const { key, values } = describeFailure(error)
  return (
    <Alert
      title={t('app.failure.title')}
      action={isBusy ? t('app.failure.busy') : t('app.failure.retry')}
      onAction={onRetry}
      isBusy={isBusy}
    >
      {t(key, values)}
    </Alert>
  )
}
