import { memo, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'

import { whenNear } from '~/ui/when-near'

import { replayEarlyInput } from './early-input'
import { PartBoundary } from './PartBoundary'

import './prerendered-part.css'

interface PrerenderedPartProps {
  readonly id: string
  readonly className: string
  /** Whether to hydrate it now, wherever the reader is. */
  readonly isWanted?: boolean
  /**
   * Must be the same element at every render: an update before hydration makes React render the part from scratch
   * (https://react.dev/errors/421).
   */
  readonly children: ReactNode
}

/** Promise that hydration of a part waits for: none on the server, nor where the address asks for another state. */
function createGate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const isOpen =
    typeof IntersectionObserver === 'undefined' || document.documentElement.dataset['asked'] !== undefined
  return { opened: isOpen ? null : opened, open }
}

/**
 * A prerendered part below the first screen, with a chunk of its own. It can be read at once; React hydrates it, and loads
 * its chunk, when more of it is in the window than the strip that shows at the bottom of the first screen.
 */
export const PrerenderedPart = memo(function PrerenderedPart(props: PrerenderedPartProps) {
  const { id, className, isWanted = false, children } = props
  const [{ opened, open }] = useState(createGate)
  const [isLive, setLive] = useState(false)
  const ref = useCallback(
    (element: Element | null) => (element && opened ? whenNear(element, open, -96) : undefined),
    [opened, open],
  )
  useEffect(
    function followEarlyInput() {
      const place = document.getElementById(id)
      if (isLive && place) replayEarlyInput(place)
    },
    [id, isLive],
  )
  useEffect(
    function openWhenWanted() {
      if (isWanted) open()
    },
    [isWanted, open],
  )
  // Must be the same element at every render: an update would make React hydrate it too early.
  const content = useMemo(
    () => (
      <PartBoundary>
        <Opened when={opened}>
          {children}
          <Hydrated onHydrated={setLive} />
        </Opened>
      </PartBoundary>
    ),
    [opened, children],
  )
  return (
    <div ref={ref} id={id} className={`prerendered-part ${className}`} data-waits={isLive ? undefined : ''}>
      {content}
    </div>
  )
})

/** Suspends hydration of its children until the promise resolves. */
function Opened({ when, children }: { readonly when: Promise<void> | null; readonly children: ReactNode }) {
  if (when) use(when)
  return children
}

/** Reports that its siblings are hydrated. */
function Hydrated({ onHydrated }: { onHydrated: (isHydrated: true) => void }) {
  useEffect(() => onHydrated(true), [onHydrated])
  return null
}
