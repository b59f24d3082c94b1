import { QueryClient } from '@tanstack/react-query'

import { NetworkFetchError } from './network-fetch-error'

const retries = 2
const firstDelay = 500

/** Whether asking again may help: nothing came, or the server itself failed. A bad answer stays bad. */
function isPassing(error: Error): boolean {
  if (!(error instanceof NetworkFetchError)) return false
  return error.kind === 'network' || (error.kind === 'status' && (error.status ?? 0) >= 500)
}

/** A client of its own for each page, prerendered document or test. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < retries && isPassing(error),
        retryDelay: (failures) => firstDelay * 2 ** failures,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
    },
  })
}
