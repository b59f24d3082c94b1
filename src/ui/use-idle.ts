import { useEffect, useState } from 'react'

import { whenAtRest } from './when-at-rest'

/** False until the page has loaded and been left alone for a while; then true for good. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(function waitForRest() {
    return whenAtRest(() => setIdle(true))
  }, [])
  return isIdle
}
