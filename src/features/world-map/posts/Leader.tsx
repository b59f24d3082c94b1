import { memo, useCallback } from 'react'

import type { Position } from '~/model/post'

import type { usePlacer } from './use-placer'

interface LeaderProps {
  /** The true place of the post. */
  readonly position: Position
  /** Pixels from there to its mark. */
  readonly dx: number
  readonly dy: number
  readonly place: ReturnType<typeof usePlacer>
}

/** Pixels: a mark that was pushed less far still touches its true place. */
const shortest = 5

/** A thin line from the true place of a post to where its mark had to go. */
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
