import { NetworkAnswerError } from '~/api/fetch/network-answer-error'
import { NetworkFetchError } from '~/api/fetch/network-fetch-error'
import type { MessageKey } from '~/i18n/languages/language-pack'

/** The words for why the endpoint gave no usable answer: a message and what fills it. */
export function describeFailure(error: Error): {
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
