import { useCallback, useState } from 'react'

/**
 * Calls `act` once, when an element is in the viewport or near it: for parts that are costly to load. Calls it at
 * once where there is no IntersectionObserver. Returns a function that stops watching.
 * @param pixels distance from the viewport that counts as near; negative: how far inside it
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

/**
 * Whether an element has come near the viewport; once true, it stays true. Stays false where there is no
 * IntersectionObserver.
 */
export function useNearViewport() {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    return whenNear(element, () => setNear(true))
  }, [])
  return { ref, isNear }
}
