import { onlineManager, QueryClient } from '@tanstack/react-query'

import { NetworkFetchError } from './network-fetch-error'

const retries = 2
const firstDelay = 500

/** Whether asking again at once may help: nothing came, a part of it, or the server itself failed. */
function isPassing(error: Error): boolean {
  if (!(error instanceof NetworkFetchError)) return false
  if (error.kind === 'status') return (error.status ?? 0) >= 500
  return error.kind === 'network' || error.kind === 'interrupted'
}

/**
 * A client of its own for each page, prerendered document or test. What is asked for again, and when:
 *
 * - by itself, twice, after half a second and after a second more, when nothing came, the answer broke off
 *   or the server failed (5xx). Then it stops. A refusal (4xx) or an answer that cannot be read would come
 *   again, and after a time-out the reader has waited ten seconds already: these are told at once;
 * - once, when the browser is online again and the last attempt had failed, whatever the reason;
 * - whenever the reader asks, by the button beside the words that say what went wrong.
 *
 * What came in good form is never asked for again: nothing changes under the reader's eyes.
 */
export function createQueryClient(): QueryClient {
  // It hears of changes only, and would take a page that was opened offline for one that never was.
  if (typeof window !== 'undefined') onlineManager.setOnline(navigator.onLine)
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < retries && isPassing(error),
        retryDelay: (failures) => firstDelay * 2 ** failures,
        refetchOnWindowFocus: false,
        refetchOnReconnect: ({ state }) => (state.status === 'error' ? 'always' : false),
        // Offline, the service worker may still have it; if not, an error says so instead of an endless wait.
        networkMode: 'always',
      },
    },
  })
}
