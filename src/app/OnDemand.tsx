import { type ReactNode, useSyncExternalStore } from 'react'

import type { WholeNetwork } from '~/domain/network'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useNearViewport } from '~/ui/use-near-viewport'

import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** What an address with a hash points at, there before the part is. */
  readonly id: string
  /** What is drawn from all that is known. */
  readonly children: (network: WholeNetwork) => ReactNode
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** A part far down the page: loaded when the reader comes near it, with its room kept until then. */
export function OnDemand({ id, children }: OnDemandProps) {
  const { ref, isNear: isScrolledTo } = useNearViewport()
  const hash = useSyncExternalStore(
    subscribeToHash,
    () => location.hash,
    () => '',
  )
  // An address may point at something inside, such as a source: only once it is there can it be shown.
  const isNear = isScrolledTo || hash.startsWith(`#${id.replace(/s$/, '')}-`)
  return (
    <div ref={ref} id={id} className="on-demand" data-loaded={isNear}>
      {isNear && (
        <PartBoundary>
          <WholeNetworkGate>{children}</WholeNetworkGate>
        </PartBoundary>
      )}
    </div>
  )
}
