import { useCallback, useState } from 'react'

/**
 * Whether an element has come on screen, or nearly; once true, it stays so. What costs much to load
 * waits for it: it is never asked for by a page that is only prerendered, or on a phone that shows the list.
 */
export function useNearViewport() {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        setNear(true)
        observer.disconnect()
      },
      { rootMargin: '96px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { ref, isNear }
}
