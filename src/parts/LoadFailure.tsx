import { useLanguage } from '~/i18n/language'
import { Alert } from '~/ui/Alert'

import { describeFailure } from './describe-failure'

interface LoadFailureProps {
  readonly error: Error
  readonly isBusy: boolean
  readonly onRetry: () => void
  /** What could not be read, where that is not all of it. */
  readonly title?: string | undefined
  /** Date of the edition that stays on screen meanwhile, if there is one. */
  readonly edition?: string | undefined
}

/** The endpoint gave no usable answer: what happened, in words, what is shown instead, and a way to ask again. */
export function LoadFailure({ error, isBusy, onRetry, title, edition }: LoadFailureProps) {
  const { t, date } = useLanguage()
  const { key, values } = describeFailure(error)
  return (
    <Alert
      title={title ?? t(edition === undefined ? 'app.failure.title' : 'app.failure.title.shown')}
      action={isBusy ? t('app.failure.busy') : t('app.failure.retry')}
      onAction={onRetry}
      isBusy={isBusy}
    >
      <p>{t(key, values)}</p>
      {edition !== undefined && <p>{t('app.failure.shown', { date: date(edition) })}</p>}
    </Alert>
  )
}
