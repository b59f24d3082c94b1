import { useEffect, useState } from 'react'

/** Milliseconds after the page has loaded: its own requests are long done then. */
const pause = 2500

/** Calls back once, when the page has loaded and been left alone for a while. Returns what calls it off. */
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

/** False until the page has loaded and been left alone for a while; then true for good. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(function waitForRest() {
    return whenAtRest(() => setIdle(true))
  }, [])
  return isIdle
}
