import { queryOptions, useQuery } from '@tanstack/react-query'

import { claimsOf } from '~/model/claims'
import type { Post } from '~/model/post'
import { useChosenPost } from '~/url/use-params'

/** Loaded when an address asks for it: none made since the second edition does. */
const firstNamesQuery = queryOptions({
  queryKey: ['first-edition-names'],
  queryFn: async () => ({ lastingName: (await import('~/model/first-edition-names')).lastingName }),
  staleTime: Infinity,
})

const isByPosition = (claimId: string) => /^[a-z0-9-]+\.(?:staff|office|partner|caveat)\.\d+$/.test(claimId)

/**
 * The id of the claim of the post that the address singles out, or null. Addresses of the first edition named
 * some claims by their position; they still single out what they did then.
 */
export function useChosenClaim(post: Post): string | null {
  const { claimId } = useChosenPost()
  const isOld = claimId !== null && isByPosition(claimId) && !claimsOf(post).some(({ id }) => id === claimId)
  const { data } = useQuery({ ...firstNamesQuery, enabled: isOld })
  return isOld ? (data?.lastingName(claimId) ?? null) : claimId
}
