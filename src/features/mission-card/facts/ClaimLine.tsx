import { type ReactNode, useContext, useEffect, useRef } from 'react'

import type { Claim } from '~/model/claim'
import type { Caveat } from '~/model/post'
import { SourceMark } from '~/parts/sources/SourceMark'

import { ChangeMarkContext } from '../changes/AskedChangeMarks'
import { useCardClaim } from './chosen-claim'
import { ClaimBasis } from './ClaimBasis'
import { ClaimLink } from './ClaimLink'

interface ClaimLineProps {
  readonly claim: Claim | Caveat
  readonly children: ReactNode
}

/**
 * One claim with its basis, source marks, permalink and change mark. The one that the address names is highlighted,
 * scrolled into view and can be cited.
 */
export function ClaimLine({ claim, children }: ClaimLineProps) {
  const { network, post, entry, isChosen, choose } = useCardClaim(claim)
  const changeMarkOf = useContext(ChangeMarkContext)
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
      <ClaimBasis claim={claim}>
        {sources && <SourceMark claim={{ ...claim, sources }} />}
        {entry && choose && (
          <ClaimLink network={network} post={post} entry={entry} isChosen={isChosen} onChoose={choose} />
        )}
        {entry && changeMarkOf(entry.id)}
      </ClaimBasis>
    </span>
  )
}
