import { NetworkAnswerError } from '~/api/fetch/network-answer-error'
import { NetworkFetchError } from '~/api/fetch/network-fetch-error'
import { useLanguage } from '~/i18n/language'
import type { MessageKey } from '~/i18n/languages/language-pack'
import { Alert } from '~/ui/Alert'

interface LoadFailureProps {
  readonly error: Error
  readonly isBusy: boolean
  readonly onRetry: () => void
  /** Title of the alert, if only a part could not be loaded. */
  readonly title?: string | undefined
  /** Date of the edition that stays on screen meanwhile, if any. */
  readonly edition?: string | undefined
}

/** An alert that says why the endpoint gave no usable answer and what is shown instead, with a button that retries. */
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

/** Message key and values that explain an error of the endpoint. */
function describeFailure(error: Error): {
  readonly key: MessageKey
  readonly values: Readonly<Record<string, string | number>>
} {
  if (error instanceof NetworkFetchError) {
    return { key: `app.failure.${error.kind}`, values: { value: error.status ?? '' } }
  }
  if (error instanceof NetworkAnswerError) {
    const { version = '', found = '', parts = [] } = error.details
    const part = parts.length === 1 ? (parts[0] ?? '') : ''
    return { key: `app.failure.${error.kind}`, values: { value: version, found, part } }
  }
  return { key: 'app.failure.unreadable', values: {} }
}
