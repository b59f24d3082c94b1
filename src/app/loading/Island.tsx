import { lazy, type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react'

import { useHydrated } from '~/ui/use-hydrated'
import { whenVisited } from '~/ui/when-visited'

import { PartBoundary } from './PartBoundary'

import './island.css'

interface IslandProps {
  readonly id: string
  readonly className: string
  /** It is asked for, wherever the reader is. */
  readonly isWanted?: boolean
  /** Never another: what is not taken over yet would be thrown away. */
  readonly children: ReactNode
}

/** On the server, and for an address that asks for a state of its own, nothing is waited for. */
const isWaiting = () =>
  typeof IntersectionObserver !== 'undefined' && document.documentElement.dataset['asked'] === undefined

/** A component that is there only once `open` has been called: until then React takes nothing in it over. */
function createGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  if (!isWaiting()) open()
  const Opened = lazy(async () => {
    await opened
    return { default: TakenOver }
  })
  return { Opened, open }
}

/**
 * A prerendered part below the first screen. It is there to be read at once; React takes it over, and loads the
 * code for it, when the reader comes near, so that the first screen need not wait for it.
 */
export function Island({ id, className, isWanted = false, children }: IslandProps) {
  const [{ Opened, open }] = useState(createGate)
  const ref = useCallback(
    (element: Element | null) => (element ? whenVisited(element, open) : undefined),
    [open],
  )
  useEffect(
    function openWhenWanted() {
      if (isWanted) open()
    },
    [isWanted, open],
  )
  // The very same element, or React would take it for another and throw the prerendered one away.
  const content = useMemo(
    () => (
      <PartBoundary>
        <Opened id={id}>{children}</Opened>
      </PartBoundary>
    ),
    [Opened, id, children],
  )
  return (
    <div ref={ref} id={id} className={`island ${className}`}>
      {content}
    </div>
  )
}

function TakenOver({ id, children }: { id: string; children: ReactNode }) {
  const isHydrated = useHydrated()
  useLayoutEffect(
    function markAsLive() {
      const island = document.getElementById(id)
      if (isHydrated && island) island.dataset['live'] = ''
    },
    [id, isHydrated],
  )
  return children
}
