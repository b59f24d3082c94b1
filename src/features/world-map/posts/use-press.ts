import {
  type MouseEvent,
  type PointerEvent,
  startTransition,
  useCallback,
  useOptimistic,
  useRef,
} from 'react'

import { useChosenPost } from '~/url/use-params'

/** Pixels: a press that moved further was a drag of the map that began on the button. */
const slack = 6

/** Event handlers of a button on the map: a press by pointer or key acts, a drag does not. */
export function usePress(act: () => void) {
  const start = useRef({ x: 0, y: 0 })
  return {
    onPointerDown({ clientX, clientY }: PointerEvent) {
      start.current = { x: clientX, y: clientY }
    },
    onClick({ detail, clientX, clientY }: MouseEvent) {
      // Clicks by keyboard have `detail` 0.
      const moved = detail > 0 ? Math.hypot(clientX - start.current.x, clientY - start.current.y) : 0
      if (moved <= slack) act()
    },
  }
}

/**
 * The chosen post and a function to choose another. The pressed one is marked in the next frame (`markedId`); the
 * card and all else that follows from the address may take longer.
 */
export function usePromptChoice() {
  const { postId, choose: write } = useChosenPost()
  const [markedId, mark] = useOptimistic(postId)
  const choose = useCallback(
    (id: string) =>
      startTransition(() => {
        mark(id)
        write(id)
      }),
    [mark, write],
  )
  return { postId, markedId, choose }
}
