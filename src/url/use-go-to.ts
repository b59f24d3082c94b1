import { type Change, useWriteAddress } from './address'

/**
 * Returns a function that changes the state of the page, then goes to the element with an id. In this order: changing the
 * hash fires `popstate` (https://developer.mozilla.org/en-US/docs/Web/API/Window/popstate_event), on which nuqs reads the
 * address again and drops changes that it has not written yet.
 */
export function useGoTo(): (change: Change, place?: string) => Promise<void> {
  const write = useWriteAddress()
  return async (change, place) => {
    await write(change, { history: 'push' })
    if (place !== undefined) location.hash = place
  }
}

/** Leaves this page for another page of the site. */
export function leaveFor(address: string): void {
  location.assign(address)
}
