/** Runs what can wait: once the page is loaded and the browser has nothing else to do. */
export function whenIdle(work: () => Promise<void>): void {
  const wait = () => {
    // Not in Safari.
    if ('requestIdleCallback' in window) requestIdleCallback(() => void work())
    else setTimeout(() => void work(), 2000)
  }
  if (document.readyState === 'complete') wait()
  else addEventListener('load', wait, { once: true })
}
