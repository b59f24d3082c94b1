import { memo, useCallback } from 'react'

import type { Position } from '~/model/post'

import type { usePlacer } from './use-placer'

interface LeaderProps {
  /** True position of the post. */
  readonly position: Position
  /** Pixels from there to its map mark. */
  readonly dx: number
  readonly dy: number
  readonly place: ReturnType<typeof usePlacer>
}

/** Pixels below which a displaced map mark still touches its true position. */
const shortest = 5

/** A line from a post's true position to its displaced map mark. */
export const Leader = memo(function Leader({ position, dx, dy, place }: LeaderProps) {
  const ref = useCallback((element: HTMLSpanElement) => place(element, position), [place, position])
  const length = Math.hypot(dx, dy)
  if (length < shortest) return null
  return (
    <span ref={ref} className="map-leader leaflet-zoom-animated">
      <span
        className="map-leader__line"
        style={{ inlineSize: `${length}px`, rotate: `${Math.atan2(dy, dx)}rad` }}
      />
    </span>
  )
})
