import { whenAtRest } from './when-at-rest'
import { whenNear } from './when-near'

/**
 * Calls back once, when an element is near the window and the reader has scrolled or pressed something, or
 * the page is at rest: what shows a little of itself at the foot of the first screen need not come with it.
 * Returns what calls it off.
 */
export function whenVisited(element: Element, act: () => void): () => void {
  let stopWatching = () => {}
  const controller = new AbortController()
  function watch() {
    release()
    stopWatching = whenNear(element, act)
  }
  const stopResting = whenAtRest(watch)
  function release() {
    stopResting()
    controller.abort()
  }
  for (const type of ['scroll', 'click'] as const)
    window.addEventListener(type, watch, { signal: controller.signal, passive: true })
  return () => {
    release()
    stopWatching()
  }
}
