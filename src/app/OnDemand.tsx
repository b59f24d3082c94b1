import type { ReactNode } from 'react'

import { useNearViewport } from '~/ui/use-near-viewport'

import { PartBoundary } from './PartBoundary'

import './on-demand.css'

interface OnDemandProps {
  /** What an address with a hash points at, there before the part is. */
  readonly id: string
  readonly children: ReactNode
}

/** A part far down the page: loaded when the reader comes near it, with its room kept until then. */
export function OnDemand({ id, children }: OnDemandProps) {
  const { ref, isNear } = useNearViewport()
  return (
    <div ref={ref} id={id} className="on-demand" data-loaded={isNear}>
      {isNear && <PartBoundary>{children}</PartBoundary>}
    </div>
  )
}
