import type { MouseEvent } from 'react'

/**
 * Click handler for a link that acts within the page: runs `act` on a plain click, and leaves new tabs, new windows,
 * downloads and the middle button to the browser.
 */
export function onPlainClick(act: () => void) {
  return (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    act()
  }
}
