/** Whether a press meant the map itself: not a button or a link on it. */
export function isOnLand({ target }: Event): boolean {
  return !(target instanceof Element && target.closest('button, a'))
}
