/** Whether a press meant the map itself: not a button, a link or something that lies over the map. */
export function isOnLand({ target }: Event): boolean {
  return !(target instanceof Element && target.closest('button, a, [data-over-map]'))
}
