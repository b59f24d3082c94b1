/** Seconds that a movement of the map lasts. */
const seconds = 0.35

/** Whether the reader's system asks for less motion; asked at each movement, since it can change. */
export function prefersReducedMotion(): boolean {
  return window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false
}

/** Options for any movement of the map: short, or none at all where less motion is asked. */
export function movement() {
  return { animate: !prefersReducedMotion(), duration: seconds }
}
