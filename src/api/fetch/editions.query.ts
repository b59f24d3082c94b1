import { queryOptions } from '@tanstack/react-query'

import { fetchNetwork } from './fetch-network'
import { fileAddress } from './files'

/** Every edition with what it changed, oldest first: asked for when a reader wants to know. */
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
