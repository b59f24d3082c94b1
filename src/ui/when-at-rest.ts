import { useEffect, useState } from 'react'

/** Milliseconds after the `load` event: by then the page has made its own requests. */
const pause = 2500

/** Calls `act` once, a while after the page has loaded. Returns a function that cancels. */
export function whenAtRest(act: () => void | Promise<void>): () => void {
  let timer = 0
  const start = () => {
    timer = window.setTimeout(() => void act(), pause)
  }
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('load', start)
  }
}

/** False until the page has been loaded for a while, then true: see `whenAtRest`. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(function waitForRest() {
    return whenAtRest(() => setIdle(true))
  }, [])
  return isIdle
}
