const patience = 5000
const ownWill = ['wheel', 'touchstart', 'keydown', 'pointerdown'] as const

/**
 * Keeps an element at the top of the window while parts above it load and push it down: until the reader scrolls, types or
 * presses, or for five seconds. Returns a function that stops it.
 */
export function holdInView(element: Element): () => void {
  const observer = new ResizeObserver(() => element.scrollIntoView())
  const timer = setTimeout(stop, patience)
  function stop() {
    observer.disconnect()
    clearTimeout(timer)
    for (const type of ownWill) window.removeEventListener(type, stop)
  }
  for (const type of ownWill) window.addEventListener(type, stop, { passive: true })
  observer.observe(document.body)
  return stop
}
