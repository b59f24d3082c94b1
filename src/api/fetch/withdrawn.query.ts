import { queryOptions } from '@tanstack/react-query'

import { fetchNetwork } from './fetch-network'
import { fileAddress } from './files'

/** What earlier editions said and this one does not: asked for where an address names something that is not there. */
export const withdrawnQuery = queryOptions({
  queryKey: ['withdrawn'],
  queryFn: async ({ signal }) => {
    const [{ parseWithdrawn }, answer] = await Promise.all([
      import('~/api/parse/parse-history'),
      fetchNetwork(fileAddress('withdrawn.json'), { signal }),
    ])
    return parseWithdrawn(answer)
  },
  staleTime: Infinity,
  structuralSharing: false,
})
