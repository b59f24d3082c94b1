import { type ReactNode, useEffect, useRef } from 'react'

import type { Caveat, Claim } from '~/domain/network'
import { SourceMark } from '~/parts/SourceMark'

import { useIsChosenClaim } from './chosen-claim'

interface ClaimLineProps {
  readonly claim: Claim | Caveat
  readonly children: ReactNode
}

/** One fact and the marks of its sources; the one that the address names stands out and is in view. */
export function ClaimLine({ claim, children }: ClaimLineProps) {
  const isChosen = useIsChosenClaim(claim)
  const line = useRef<HTMLSpanElement>(null)
  const { sources } = claim

  useEffect(
    function bringIntoView() {
      if (isChosen) line.current?.scrollIntoView?.({ block: 'nearest' })
    },
    [isChosen],
  )

  return (
    <span ref={line} className="claim-line" aria-current={isChosen ? 'true' : undefined}>
      {children}
      {sources && <SourceMark claim={{ ...claim, sources }} />}
    </span>
  )
}
