import { NetworkAnswerError } from '~/api/fetch/network-answer-error'
import { NetworkFetchError } from '~/api/fetch/network-fetch-error'
import { useLanguage } from '~/i18n/language'
import type { MessageKey } from '~/i18n/languages/language-pack'
import { Alert } from '~/ui/Alert'

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

/** The words for why the endpoint gave no usable answer: a message and what fills it. */
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
