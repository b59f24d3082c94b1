import type { EventMark, Mark } from '~/domain/figure-marks'

import { eventLetter } from '../event-letter'
import { type Bar, bars, echoLinks, eventGroups, rays } from './chart-lines'
import { useScale } from './use-scale'

interface MarkContextProps {
  readonly marks: readonly Mark[]
  readonly events: readonly EventMark[]
  readonly unit: number
  readonly fontSize: number
}

/** What lies behind the marks: events, rays of open numbers, bars of undated ones, ties of repeated texts. */
export function MarkContext({ marks, events, unit, fontSize }: MarkContextProps) {
  const scale = useScale(unit)
  if (!scale) return null
  const { plot } = scale
  return (
    <g className="mark-context" aria-hidden="true">
      {eventGroups(events, scale, fontSize * 0.8).map(({ lines, indexes, labelX }) => (
        <g key={indexes.join()}>
          {lines.map((x) => (
            <line
              key={x}
              className="mark-context__event"
              x1={x}
              x2={x}
              y1={plot.y - 2}
              y2={plot.y + plot.height}
            />
          ))}
          <text className="mark-context__letter" x={labelX} y={plot.y - 6} textAnchor="middle">
            {lettersOf(indexes)}
          </text>
        </g>
      ))}
      {echoLinks(marks, scale).map(({ id, ...line }) => (
        <line key={id} className="mark-context__echo" {...line} />
      ))}
      {bars(marks, scale).map((bar) => (
        <path key={bar.id} className="mark-context__bar" d={outlineOf(bar, 4 * unit)} />
      ))}
      {rays(marks, scale).map(({ id, ...line }) => (
        <line key={id} className="mark-context__ray" {...line} />
      ))}
    </g>
  )
}

/** b; b c; b–e. */
function lettersOf(indexes: readonly number[]): string {
  const letters = indexes.map(eventLetter)
  return letters.length > 2 ? `${letters[0]}–${letters.at(-1)}` : letters.join('\u2009')
}

/** A line with a stop at each end that is a known bound, an arrow head at each that is not. */
function outlineOf({ x1, x2, y1, openStart, openEnd }: Bar, half: number): string {
  const end = (x: number, isOpen: boolean, inward: number) =>
    isOpen
      ? `M${x + inward * half} ${y1 - half}L${x} ${y1}L${x + inward * half} ${y1 + half}`
      : `M${x} ${y1 - half}V${y1 + half}`
  return `M${x1} ${y1}H${x2}${end(x1, openStart, 1)}${end(x2, openEnd, -1)}`
}
