/** Milliseconds without a change of the page after which it counts as settled, and after which it is waited for no more. */
const quiet = 350
const longest = 4000

/**
 * Calls back once nothing in the page has changed for a while. A screen reader drops words that come while much else
 * changes, as the list and the matrix do after a choice. Returns what calls it off.
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
 * Has a screen reader say the words once the page has settled, whatever has the focus. Words that are waiting give way
 * to newer ones. Returns what calls it off.
 */
export function announce(words: string): () => void {
  callOff()
  // In the page before its words are: only what changes in a live region is said.
  if (!region?.isConnected) {
    region = document.createElement('p')
    region.className = 'visually-hidden'
    region.setAttribute('role', 'status')
    // A role implies it, but browsers do not all tell so.
    region.setAttribute('aria-atomic', 'true')
    document.body.append(region)
  }
  const place = region
  callOff = whenSettled(() => {
    place.textContent = words
  })
  return callOff
}
