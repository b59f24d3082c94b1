import { onlineManager, QueryClient } from '@tanstack/react-query'

import { NetworkFetchError } from './network-fetch-error'

const retries = 2
const firstDelay = 500

/** Whether retrying at once may help: no answer, part of one, or a failure of the server itself. */
function isPassing(error: Error): boolean {
  if (!(error instanceof NetworkFetchError)) return false
  if (error.kind === 'status') return (error.status ?? 0) >= 500
  return error.kind === 'network' || error.kind === 'interrupted'
}

/**
 * Creates a query client: one per page, prerendered document or test. Requests are repeated
 *
 * - automatically, twice, after 0.5 and 1 s more, when there was no answer, the connection broke or the server failed
 *   (5xx). Not after a refusal (4xx) or an answer that cannot be read, which would come again, nor after a time-out, when
 *   the reader has waited for ten seconds: these are shown at once;
 * - once, when the browser is online again and the last attempt failed, for whatever reason;
 * - whenever the reader presses the retry button of the error message.
 *
 * Data that arrived intact are never fetched again: nothing changes while the reader looks at it.
 */
export function createQueryClient(): QueryClient {
  // `onlineManager` starts as online and only listens to events: a page opened offline would count as online.
  if (typeof window !== 'undefined') onlineManager.setOnline(navigator.onLine)
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < retries && isPassing(error),
        retryDelay: (failures) => firstDelay * 2 ** failures,
        refetchOnWindowFocus: false,
        refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
        // Offline, the service worker may still have the data; if not, an error is shown instead of an endless wait.
        networkMode: 'always',
      },
    },
  })
}
