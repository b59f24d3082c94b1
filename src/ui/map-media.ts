/**
 * Windows in which the first screen shows the map, so that the document preloads it; on narrower ones, phones, the
 * map is a view of its own.
 */
export const mapMedia = '(min-width: 768px)'

/** Whether the window is wide enough for `mapMedia`. */
export function isMapOnFirstScreen(): boolean {
  return window.matchMedia?.(mapMedia).matches ?? false
}

/** Whether the window is narrower than `mapMedia`: filters fold, and map, list and figures are separate views. */
export function isPhone(): boolean {
  return !(window.matchMedia?.(mapMedia).matches ?? true)
}
