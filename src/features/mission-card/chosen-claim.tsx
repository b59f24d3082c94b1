import { createContext, type ReactNode, useContext, useMemo } from 'react'

import { claimsOf } from '~/domain/claims'
import { olderEditionYear } from '~/domain/editions'
import type { Caveat, Claim, Network, Post } from '~/domain/network'

interface CardClaims {
  readonly network: Network
  readonly post: Post
  readonly ids: ReadonlyMap<Claim | Caveat, string>
  /** The id of the claim that the address singles out. */
  readonly chosen: string | null
}

const CardClaimsContext = createContext<CardClaims | null>(null)

interface CardClaimsProviderProps {
  readonly network: Network
  readonly post: Post
  readonly chosen: string | null
  readonly children: ReactNode
}

/** Knows the claims of a card by their ids, and which of them the address singles out. */
export function CardClaimsProvider({ network, post, chosen, children }: CardClaimsProviderProps) {
  const claims = useMemo(
    () => ({ network, post, ids: new Map(claimsOf(post).map(({ claim, id }) => [claim, id])), chosen }),
    [network, post, chosen],
  )
  return <CardClaimsContext value={claims}>{children}</CardClaimsContext>
}

function useCardClaims(): CardClaims {
  const claims = useContext(CardClaimsContext)
  if (!claims) throw new Error('A claim of a card needs a CardClaimsProvider above it')
  return claims
}

/** Whether the address singles this claim out. Throws where no `CardClaimsProvider` stands above. */
export function useIsChosenClaim(claim: Claim | Caveat): boolean {
  const { ids, chosen } = useCardClaims()
  return chosen !== null && ids.get(claim) === chosen
}

/**
 * The year of the edition that makes this claim, if the page has since been replaced by one that does not;
 * else null. Throws where no `CardClaimsProvider` stands above.
 */
export function useOlderEditionYear({ sources }: Claim | Caveat): number | null {
  const { network, post } = useCardClaims()
  return sources ? olderEditionYear({ sources }, post, network.sources) : null
}
