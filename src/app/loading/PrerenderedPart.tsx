import { memo, type ReactNode, use, useCallback, useEffect, useMemo, useState } from 'react'

import { whenNear } from '~/ui/when-near'

import { replayEarlyInput } from './early-input'
import { PartBoundary } from './PartBoundary'

import './prerendered-part.css'

interface PrerenderedPartProps {
  readonly id: string
  readonly className: string
  /** It is asked for, wherever the reader is. */
  readonly isWanted?: boolean
  /** The same element at every render: a change would reach what is not hydrated yet, and React would draw it afresh. */
  readonly children: ReactNode
}

/** What is waited for before a part is hydrated: nothing on the server, and where the address asks for a state of its own. */
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
 * A part of the document below the first screen, with code of its own. It is there to be read at once; React hydrates it,
 * and loads its code, once more of it is in the window than the edge that shows at the foot of the first screen.
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
  // The very same element at every render: an update would have React hydrate it before its time.
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

/** What is in it is not hydrated before its time. */
function Opened({ when, children }: { readonly when: Promise<void> | null; readonly children: ReactNode }) {
  if (when) use(when)
  return children
}

/** Tells when all that stands beside it is hydrated. */
function Hydrated({ onHydrated }: { onHydrated: (isHydrated: true) => void }) {
  useEffect(() => onHydrated(true), [onHydrated])
  return null
}
