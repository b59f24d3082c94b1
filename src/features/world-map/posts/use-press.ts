import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** Pixels: a press that moved farther was a drag of the map that began on the button. */
const slack = 6

/** Handlers for a button on the map: a press by pointer or key acts, a drag does not. */
export function usePress(act: () => void) {
  const start = useRef({ x: 0, y: 0 })
  return {
    onPointerDown({ clientX, clientY }: PointerEvent) {
      start.current = { x: clientX, y: clientY }
    },
    onClick({ detail, clientX, clientY }: MouseEvent) {
      // A key presses the button without a pointer: such a click has no detail.
      const moved = detail > 0 ? Math.hypot(clientX - start.current.x, clientY - start.current.y) : 0
      if (moved <= slack) act()
    },
  }
}
