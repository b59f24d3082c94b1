import { queryOptions } from '@tanstack/react-query'

import type { ParsedNetwork } from '~/api/parse/parse-network'

import { fetchNetwork } from './fetch-network'
import { NetworkFetchError } from './network-fetch-error'

/** Where the document lies: on this site, or on the server that the build was told of. */
export const documentAddress =
  import.meta.env.VITE_API_URL || `${import.meta.env.BASE_URL}api/v1/network.json`

async function askForNetwork(signal: AbortSignal): Promise<ParsedNetwork> {
  // What reads the answer is as large as what shows the first screen, and not needed for that.
  const [reader, answer] = await Promise.all([loadReader(), fetchNetwork(documentAddress, { signal })])
  return reader.parseNetwork(answer)
}

async function loadReader() {
  try {
    return await import('~/api/parse/parse-network')
  } catch (cause) {
    throw new NetworkFetchError('network', 'the code that reads the answer cannot be reached', { cause })
  }
}

/**
 * The one query of the site: the document, and what of it could not be read. Its errors are
 * `NetworkFetchError` and `NetworkAnswerError`.
 */
export const networkQuery = queryOptions({
  queryKey: ['network'],
  queryFn: ({ signal }) => askForNetwork(signal),
  // An edition does not change while a page is open.
  staleTime: Infinity,
  gcTime: Infinity,
  // The answer is replaced whole: comparing thousands of posts would gain nothing.
  structuralSharing: false,
})
