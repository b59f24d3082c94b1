import { useCallback, useState } from 'react'

/**
 * Calls back once, when an element has come on screen, or nearly. What costs much to load waits for it: it
 * is never asked for by a page that is only prerendered, or on a phone that shows the list. Where the browser
 * cannot tell, it is near at once. Returns what stops the watch.
 * @param pixels how far from the window it counts as near; of a negative number, how far inside
 */
export function whenNear(element: Element, act: () => void, pixels = 96): () => void {
  if (typeof IntersectionObserver === 'undefined') {
    act()
    return () => {}
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      act()
    },
    { rootMargin: `${pixels}px 0px` },
  )
  observer.observe(element)
  return () => observer.disconnect()
}

/** Whether an element has come on screen, or nearly; once true, it stays so. Where the browser cannot tell, it has not. */
export function useNearViewport() {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    return whenNear(element, () => setNear(true))
  }, [])
  return { ref, isNear }
}
