import type { Chart } from './chart'
import type { Scale } from './chart-frame'
import { echoLinks, eventGroups, rays } from './chart-lines'

interface MarkContextProps {
  readonly chart: Chart
  readonly scale: Scale
  /** The chosen year. */
  readonly year: number | null
}

/** Layers behind the chart marks: a band for the chosen year, events, rays of open numbers, ties of repeated texts. */
export function MarkContext({ chart: { dated, events }, scale, year }: MarkContextProps) {
  const { plot, unit, fontSize } = scale
  return (
    <g className="mark-context" aria-hidden="true">
      {year !== null && (
        <line
          className="mark-context__year"
          x1={scale.x(year + 0.5)}
          x2={scale.x(year + 0.5)}
          y1={plot.y}
          y2={plot.y + plot.height}
          stroke="var(--selected)"
          strokeWidth={Math.max(1.5 * unit, scale.x(year + 1) - scale.x(year))}
          strokeOpacity="0.16"
        />
      )}
      {eventGroups(events, scale, fontSize * 0.8).map(({ lines, letters, labelX }) => (
        <g key={letters}>
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
            {letters}
          </text>
        </g>
      ))}
      {echoLinks(dated, scale).map(({ id, ...line }) => (
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
      {rays(dated, scale).map(({ id, ...line }) => (
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
