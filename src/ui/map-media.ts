/** Where the map is on the first screen; on a phone it is a view of its own. The document fetches it ahead there. */
export const mapMedia = '(min-width: 768px)'

/** Whether this window is as wide. */
export function isMapOnFirstScreen(): boolean {
  return window.matchMedia?.(mapMedia).matches ?? false
}

/** Whether this window is so narrow that filters fold and map, list and figures are views of their own: the rest of `mapMedia`. */
export function isPhone(): boolean {
  return !(window.matchMedia?.(mapMedia).matches ?? true)
}
