import { queryOptions } from '@tanstack/react-query'

import { fetchNetwork } from './fetch-network'
import { fileAddress } from './files'

/** Every edition with its changes, oldest first. Fetched when a reader opens the list. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: async ({ signal }) => {
    const [{ parseEditions }, answer] = await Promise.all([
      import('~/api/parse/parse-history'),
      fetchNetwork(fileAddress('editions.json'), { signal }),
    ])
    return parseEditions(answer)
  },
  staleTime: Infinity,
  structuralSharing: false,
})
