import { queryOptions, useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Claim } from '~/model/claim'
import { claimsOf, type PostClaim, sourcesOfPost } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Caveat, Post } from '~/model/post'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { agedYear } from '~/rules/evidence/evidence'
import { olderEditionYear } from '~/rules/evidence/page-editions'
import { useChosenPost } from '~/url/use-params'

interface CardClaims {
  readonly network: Network
  readonly post: Post
  readonly entries: ReadonlyMap<Claim | Caveat, PostClaim>
  /** Id of the claim named by the address. */
  readonly chosen: string | null
  /** Writes that id to the address; null where no script runs. */
  readonly choose: ((id: string | null) => void) | null
}

const CardClaimsContext = createContext<CardClaims | null>(null)

interface CardClaimsProviderProps {
  readonly network: Network
  readonly post: Post
  readonly chosen: string | null
  readonly onChoose?: (id: string | null) => void
  /** Whether the page has no script. */
  readonly isStatic?: boolean
  readonly children: ReactNode
}

/** Provides the claims of a card: their entries, the one named by the address, and the numbers of their sources. */
export function CardClaimsProvider({
  network,
  post,
  chosen,
  onChoose,
  isStatic = false,
  children,
}: CardClaimsProviderProps) {
  const entries = useMemo(() => new Map(claimsOf(post).map((entry) => [entry.claim, entry])), [post])
  const cited = useMemo(() => sourcesOfPost(post), [post])
  return (
    <SourceNotesProvider sources={network.sources} cited={cited} isStatic={isStatic}>
      <CardClaimsContext value={{ network, post, entries, chosen, choose: onChoose ?? null }}>
        {children}
      </CardClaimsContext>
    </SourceNotesProvider>
  )
}

function useCardClaims(): CardClaims {
  const claims = useContext(CardClaimsContext)
  if (!claims) throw new Error('A claim of a card needs a CardClaimsProvider above it')
  return claims
}

/**
 * A claim's entry among those of the post, whether the address names it, and a function to choose it. Throws without
 * a `CardClaimsProvider`.
 */
export function useCardClaim(claim: Claim | Caveat) {
  const { network, post, entries, chosen, choose } = useCardClaims()
  const entry = entries.get(claim)
  return { network, post, entry, isChosen: entry !== undefined && entry.id === chosen, choose }
}

/**
 * The year of the edition that makes this claim, if a later edition of the page no longer does; else null. Throws
 * without a `CardClaimsProvider`.
 */
export function useOlderEditionYear({ sources }: Claim | Caveat): number | null {
  const { network, post } = useCardClaims()
  return sources ? olderEditionYear({ sources }, post, network.sources) : null
}

/**
 * The year of this claim's evidence, if other evidence of the post is newer; else null. Throws without a
 * `CardClaimsProvider`.
 */
export function useAgedYear(claim: Claim): number | null {
  const { network, post } = useCardClaims()
  return agedYear(claim, post, network)
}

/** Loaded only for addresses of the first edition. */
const firstNamesQuery = queryOptions({
  queryKey: ['first-edition-names'],
  queryFn: async () => ({ lastingName: (await import('~/model/first-edition-names')).lastingName }),
  staleTime: Infinity,
})

const isByPosition = (claimId: string) => /^[a-z0-9-]+\.(?:staff|office|partner|caveat)\.\d+$/.test(claimId)

/**
 * Id of the claim named by the address, or null. Addresses of the first edition named some claims by position; they
 * are translated to lasting ids.
 */
export function useChosenClaim(post: Post): string | null {
  const { claimId } = useChosenPost()
  const isOld = claimId !== null && isByPosition(claimId) && !claimsOf(post).some(({ id }) => id === claimId)
  const { data } = useQuery({ ...firstNamesQuery, enabled: isOld })
  return isOld ? (data?.lastingName(claimId) ?? null) : claimId
}
