import { DomEvent } from 'leaflet'
import { type ReactNode, useCallback } from 'react'

interface MapOverlayProps {
  readonly className: string
  readonly children: ReactNode
}

/** Something that lies over the map: what is pressed, dragged or scrolled in it does not reach the map. */
export function MapOverlay({ className, children }: MapOverlayProps) {
  const ref = useCallback((element: HTMLDivElement) => {
    DomEvent.disableClickPropagation(element)
    DomEvent.disableScrollPropagation(element)
    return () => void DomEvent.off(element)
  }, [])
  return (
    <div ref={ref} className={className}>
      {children}
    </div>
  )
}
