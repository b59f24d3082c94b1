import { queryOptions } from '@tanstack/react-query'

import { parseNetwork, type ParsedNetwork } from '~/api/parse/parse-network'

import { fetchNetwork } from './fetch-network'

/** Address of the document: on this site, or on the server given to the build. */
export const documentAddress =
  import.meta.env.VITE_API_URL || `${import.meta.env.BASE_URL}api/v1/network.json`

async function askForNetwork(signal: AbortSignal): Promise<ParsedNetwork> {
  return parseNetwork(await fetchNetwork(documentAddress, { signal }))
}

/**
 * The main query of the site: the document, and the parts of it that could not be read. Fails with `NetworkFetchError` or
 * `NetworkAnswerError`.
 */
export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: ({ signal }) => askForNetwork(signal),
  // An edition does not change while a page is open.
  staleTime: Infinity,
  gcTime: Infinity,
  // The answer is replaced as a whole: comparing thousands of posts would gain nothing.
  structuralSharing: false,
})
