import { queryOptions } from '@tanstack/react-query'

import { fetchNetwork } from './fetch-network'
import { fileAddress } from './files'

/** Records of earlier editions that this one does not have. Fetched when an address names a record that is not there. */
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
