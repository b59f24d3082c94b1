import { SVGOverlay } from 'leaflet'
import { type ReactNode, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

import { toLatLngBounds } from '~/features/world-map/camera/home-view'

import { worldBounds, worldSize } from './borders'

function createWorldSquare(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', `0 0 ${worldSize} ${worldSize}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  // React attaches focus listeners to this root, and Chromium makes an SVG with focus listeners tabbable:
  // https://github.com/react/react/issues/21943
  svg.setAttribute('tabindex', '-1')
  svg.setAttribute('class', 'land')
  return svg
}

interface LandOverlayProps {
  /** SVG content in units of the world square. */
  readonly children: ReactNode
}

/** One SVG of the whole world, moved and scaled by Leaflet: nothing in it is projected again. */
export function LandOverlay({ children }: LandOverlayProps) {
  const map = useMap()
  const [square] = useState(createWorldSquare)
  useEffect(
    function showSquare() {
      const overlay = new SVGOverlay(square, toLatLngBounds(worldBounds)).addTo(map)
      return () => void overlay.remove()
    },
    [map, square],
  )
  return createPortal(children, square)
}
