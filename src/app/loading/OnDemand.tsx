import { type ReactNode, useEffect } from 'react'

import type { WholeNetwork } from '~/model/network'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { useHash } from '~/ui/use-hash'
import { useNearViewport } from '~/ui/use-near-viewport'

import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** What an address with a hash points at, there before the part is. */
  readonly id: string
  /** How a hash begins that brings what this part is to show. */
  readonly hashPrefix?: string
  /** What is drawn from all that is known. */
  readonly children: (network: WholeNetwork) => ReactNode
}

/** A part far down the page: loaded when the reader comes near it, with its room kept until then. */
export function OnDemand({ id, hashPrefix = `#${id.replace(/s$/, '')}-`, children }: OnDemandProps) {
  const { ref, isNear: isScrolledTo } = useNearViewport()
  const hash = useHash()
  // An address may point at something inside, such as a source: only once it is there can it be shown.
  const isNear = isScrolledTo || hash.startsWith(hashPrefix)
  // What such a hash brings stands at the top of the part, not at an element of its own.
  const isTarget = hash === `#${id}` || (hashPrefix.endsWith('=') && hash.startsWith(hashPrefix))

  useEffect(
    function keepInView() {
      const element = isTarget && document.getElementById(id)
      // Where nothing can be observed, such as on paper, nothing is moved either.
      if (!element || typeof ResizeObserver === 'undefined') return undefined
      const stopped = import('./hold-in-view').then(({ holdInView }) => holdInView(element))
      return () => void stopped.then((stop) => stop())
    },
    [id, isTarget],
  )

  return (
    <div ref={ref} id={id} className="on-demand">
      {isNear && (
        <PartBoundary>
          <WholeNetworkGate>{children}</WholeNetworkGate>
        </PartBoundary>
      )}
    </div>
  )
}
