import type { EventMark, Mark } from '~/geometry/figure-marks'

import { eventLetters } from '../reading/event-letter'
import { echoLinks, eventGroups, rays } from './chart-lines'
import { useScale } from './use-scale'

interface MarkContextProps {
  readonly marks: readonly Mark[]
  readonly events: readonly EventMark[]
  readonly unit: number
  readonly fontSize: number
}

/** What lies behind the marks: events, rays of open numbers, ties of repeated texts. */
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
              stroke="var(--hairline)"
            />
          ))}
          <text
            x={labelX}
            y={plot.y - 6 * unit}
            textAnchor="middle"
            fill="var(--ink-3)"
            fontSize={fontSize * 0.85}
          >
            {eventLetters(indexes)}
          </text>
        </g>
      ))}
      {echoLinks(marks, scale).map(({ id, ...line }) => (
        <line
          key={id}
          className="mark-context__echo"
          {...line}
          stroke="var(--ink-3)"
          strokeWidth={1.25 * unit}
          strokeDasharray="1 3"
          strokeLinecap="round"
        />
      ))}
      {rays(marks, scale).map(({ id, ...line }) => (
        <line
          key={id}
          className="mark-context__ray"
          {...line}
          stroke="var(--accent)"
          strokeWidth={1.5 * unit}
          strokeDasharray="3 3"
        />
      ))}
    </g>
  )
}
