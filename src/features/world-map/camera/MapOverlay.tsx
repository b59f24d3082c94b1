import { type ReactNode, useCallback } from 'react'

interface MapOverlayProps {
  readonly className: string
  readonly children: ReactNode
}

/** What would move the map from under the finger or the wheel. */
const kept = ['pointerdown', 'mousedown', 'touchstart', 'contextmenu', 'wheel'] as const

function keep(event: Event) {
  event.stopPropagation()
}

/**
 * Something that lies over the map: it is not dragged or scrolled through. Leaflet's own means for this, a listener
 * for double clicks, is left alone: it swallows the second of two quick taps. See `isOnLand` for presses.
 */
export function MapOverlay({ className, children }: MapOverlayProps) {
  const ref = useCallback((element: HTMLDivElement) => {
    for (const type of kept) element.addEventListener(type, keep, { passive: true })
    return () => {
      for (const type of kept) element.removeEventListener(type, keep)
    }
  }, [])
  return (
    <div ref={ref} className={className} data-over-map="">
      {children}
    </div>
  )
}
