import type { MouseEvent } from 'react'

/** Of all marks of the chart, the id of the one nearest to the pointer; where several are, the one that was hit. */
export function nearestMark(event: MouseEvent<SVGGElement>): string | null {
  const hit = event.currentTarget
  const distanceTo = (element: SVGGElement) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return Math.hypot(left + width / 2 - event.clientX, top + height / 2 - event.clientY)
  }
  let [nearest, least] = [hit, distanceTo(hit)]
  for (const other of hit.parentElement?.querySelectorAll<SVGGElement>('[data-mark]') ?? []) {
    const distance = distanceTo(other)
    if (distance < least) [nearest, least] = [other, distance]
  }
  return nearest.dataset['mark'] ?? null
}
