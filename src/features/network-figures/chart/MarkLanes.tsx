import { chartMargins, laneMiddle, titleOffset } from './chart-frame'
import { placeLanes } from './mark-lanes'
import { type DrawnPart, LabelText } from './MarkLabels'
import { MarkSign } from './MarkSign'

interface MarkLanesProps extends DrawnPart {
  /** Years labelled on the axis. */
  readonly ticks: readonly number[]
}

/** The lanes of undated statements under the axis: statements with the same number and bounds share a lane. */
export function MarkLanes({ chart, scale, readId, ticks }: MarkLanesProps) {
  const { plot, unit, fontSize } = scale
  const foot = plot.y + plot.height
  const top = foot + chartMargins(unit).bottom
  if (chart.lanes.length === 0) return null
  return (
    <g className="mark-lanes" aria-hidden="true">
      {ticks.map((year) => (
        <line
          key={year}
          className="mark-lanes__year"
          x1={scale.x(year)}
          x2={scale.x(year)}
          y1={top + 2 * titleOffset * unit}
          y2={foot + laneMiddle(chart.lanes.length - 0.5, unit)}
          stroke="var(--hairline)"
        />
      ))}
      <text
        x={plot.x}
        y={top + titleOffset * unit + fontSize * 0.3}
        fill="var(--ink-2)"
        fontSize={fontSize * 0.92}
      >
        {chart.lanesTitle}
      </text>
      {placeLanes(chart, scale).map(({ y, bar, signs, label }) => (
        <g key={label.id}>
          <path
            className="mark-lanes__bar"
            d={bar}
            fill="none"
            stroke="var(--accent)"
            strokeWidth={1.5 * unit}
            strokeOpacity="0.6"
          />
          {signs.map(({ mark, x }) => (
            <g key={mark.id} transform={`translate(${x} ${y}) scale(${unit})`}>
              <MarkSign {...mark} isRead={mark.id === readId} />
            </g>
          ))}
          <LabelText
            label={label}
            fontSize={fontSize}
            isRead={signs.some(({ mark }) => mark.id === readId)}
          />
        </g>
      ))}
    </g>
  )
}
