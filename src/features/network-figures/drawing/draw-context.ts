import type { EventMark, Mark } from '~/geometry/figure-marks'

import type { Scale } from '../chart/chart-frame'
import { barOutline, bars, echoLinks, eventGroups, rays } from '../chart/chart-lines'
import { eventLetters } from '../reading/event-letter'
import { INK } from './drawing-ink'
import { svg, type SvgNode } from './svg-node'

/** What lies behind the marks: events, ties of repeated texts, bars of undated numbers, rays of open ones. */
export function drawContext(
  marks: readonly Mark[],
  events: readonly EventMark[],
  scale: Scale,
  fontSize: number,
): readonly SvgNode[] {
  const { plot, unit } = scale
  const notes = eventGroups(events, scale, fontSize * 0.8).flatMap(({ lines, indexes, labelX }) => [
    ...lines.map((x) =>
      svg('line', { x1: x, x2: x, y1: plot.y - 2, y2: plot.y + plot.height, stroke: INK.hairline }),
    ),
    svg(
      'text',
      {
        x: labelX,
        y: plot.y - 6 * unit,
        textAnchor: 'middle',
        fontSize: fontSize * 0.85,
        fill: INK.ink3,
      },
      eventLetters(indexes),
    ),
  ])
  return [
    ...notes,
    ...echoLinks(marks, scale).map(({ x1, y1, x2, y2 }) =>
      svg('line', {
        x1,
        y1,
        x2,
        y2,
        stroke: INK.ink3,
        strokeWidth: 1.25 * unit,
        strokeDasharray: '1 3',
        strokeLinecap: 'round',
      }),
    ),
    ...bars(marks, scale).map((bar) =>
      svg('path', {
        d: barOutline(rounded(bar), 4 * unit),
        fill: 'none',
        stroke: INK.accent,
        strokeWidth: 1.5 * unit,
        strokeOpacity: 0.6,
      }),
    ),
    ...rays(marks, scale).map(({ x1, y1, x2, y2 }) =>
      svg('line', {
        x1,
        y1,
        x2,
        y2,
        stroke: INK.accent,
        strokeWidth: 1.5 * unit,
        strokeDasharray: '3 3',
      }),
    ),
  ]
}

/** To whole pixels, since a path is text. */
function rounded<T extends { readonly x1: number; readonly x2: number; readonly y1: number }>(line: T): T {
  return { ...line, x1: Math.round(line.x1), x2: Math.round(line.x2), y1: Math.round(line.y1 * 10) / 10 }
}
