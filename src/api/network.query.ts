import { queryOptions } from '@tanstack/react-query'

import { fetchNetwork } from './fetch-network'
import { parseNetwork } from './parse-network'

const address = import.meta.env.VITE_API_URL || `${import.meta.env.BASE_URL}api/v1/network.json`

/**
 * The one query of the site: the document, and what of it could not be read. Its errors are
 * `NetworkFetchError` and `NetworkAnswerError`.
 */
export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: async ({ signal }) => parseNetwork(await fetchNetwork(address, { signal })),
  // An edition does not change while a page is open.
  staleTime: Infinity,
  gcTime: Infinity,
  // The answer is replaced whole: comparing thousands of posts would gain nothing.
  structuralSharing: false,
})
