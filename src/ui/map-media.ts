/** Where the map is on the first screen; on a phone it is a view of its own. The document fetches it ahead there. */
export const mapMedia = '(min-width: 768px)'

/** Whether this window is as wide. */
export function isMapOnFirstScreen(): boolean {
  return window.matchMedia?.(mapMedia).matches ?? false
}
