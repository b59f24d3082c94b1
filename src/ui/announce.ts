/** Milliseconds without a DOM change after which the page counts as settled, and the longest wait for that. */
const quiet = 350
const longest = 4000

/**
 * Calls `act` once the DOM has not changed for a while. A screen reader drops announcements that come while much of
 * the page changes, as list and matrix do after a choice. Returns a function that cancels.
 */
export function whenSettled(act: () => void): () => void {
  const end = () => {
    clearTimeout(pause)
    clearTimeout(last)
    observer.disconnect()
  }
  const finish = () => {
    end()
    act()
  }
  let pause = setTimeout(finish, quiet)
  const last = setTimeout(finish, longest)
  const observer = new MutationObserver(() => {
    clearTimeout(pause)
    pause = setTimeout(finish, quiet)
  })
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  return end
}

let region: HTMLElement | null = null
let callOff = () => {}

/**
 * Announces words to a screen reader once the page has settled, whatever has the focus. Words still waiting are
 * replaced by newer ones. Returns a function that cancels.
 */
export function announce(words: string): () => void {
  callOff()
  // The live region must exist before its text does: only changes inside one are announced
  // (https://github.com/w3c/aria/issues/1216).
  if (!region?.isConnected) {
    region = document.createElement('p')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
    // Implied by the role, but not by every browser.
    region.setAttribute('aria-atomic', 'true')
    document.body.append(region)
  }
  const place = region
  callOff = whenSettled(() => {
    place.textContent = words
  })
  return callOff
}
