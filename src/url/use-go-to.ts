import { type Change, useWriteAddress } from './address'

/**
 * Changes the state of the page, like a link that keeps the rest of it, then goes to the element with an id. In this
 * order: going there tells the address to be read anew, and what was not written yet would be lost.
 */
export function useGoTo(): (change: Change, place?: string) => Promise<void> {
  const write = useWriteAddress()
  return async (change, place) => {
    await write(change, { history: 'push' })
    if (place !== undefined) location.hash = place
  }
}

/** Leaves this page for another one of the site. */
export function leaveFor(address: string): void {
  location.assign(address)
}
