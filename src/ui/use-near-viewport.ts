import { useCallback, useState } from 'react'

import { whenNear } from './when-near'

/** Whether an element has come on screen, or nearly; once true, it stays so. Where the browser cannot tell, it has not. */
export function useNearViewport() {
  const [isNear, setNear] = useState(false)
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    return whenNear(element, () => setNear(true))
  }, [])
  return { ref, isNear }
}
