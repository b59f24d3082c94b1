import { NetworkAnswerError } from '~/api/network-answer-error'
import { NetworkFetchError } from '~/api/network-fetch-error'
import type { MessageKey } from '~/lib/languages/language-pack'

/** The words for why the endpoint gave no usable answer: a message and what fills it. */
export function describeFailure(error: Error): {
  readonly key: MessageKey
  readonly values: Readonly<Record<string, string | number>>
} {
  if (error instanceof NetworkFetchError) {
    return { key: `app.failure.${error.kind}`, values: { value: error.status ?? '' } }
  }
  if (error instanceof NetworkAnswerError && error.kind === 'newer-version') {
    return { key: 'app.failure.newer-version', values: { value: error.details.version ?? '' } }
  }
  return { key: 'app.failure.unreadable', values: {} }
}
