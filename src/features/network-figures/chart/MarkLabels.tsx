import type { Mark } from '~/geometry/figure-marks'

import { ECHO_SIGN, labelAnchor, labelMarks, type MarkLabel } from './mark-labels'
import { ECHO_OUTLINE } from './sign-outlines'
import { useScale } from './use-scale'

interface MarkLabelsProps {
  readonly marks: readonly Mark[]
  /** In the order of the marks. */
  readonly texts: readonly string[]
  readonly readId: string | null
  readonly unit: number
  readonly fontSize: number
}

/** The numbers beside the marks. */
export function MarkLabels({ marks, texts, readId, unit, fontSize }: MarkLabelsProps) {
  const scale = useScale(unit)
  if (!scale) return null
  return (
    <g className="mark-labels" aria-hidden="true">
      {labelMarks(marks, texts, scale, fontSize).map((label) => (
        <g key={label.id} className={`mark-label${label.id === readId ? ' mark-label--read' : ''}`}>
          {label.leader && (
            <line
              className="mark-label__leader"
              x1={label.leader.x1}
              y1={label.leader.y1}
              x2={label.leader.x2}
              y2={label.leader.y2}
            />
          )}
          <LabelText label={label} fontSize={fontSize} />
          {label.isEcho && <EchoSign label={label} fontSize={fontSize} />}
        </g>
      ))}
    </g>
  )
}

interface LabelProps {
  readonly label: MarkLabel
  readonly fontSize: number
}

function LabelText({ label, fontSize }: LabelProps) {
  const { x, anchor } = labelAnchor(label, fontSize)
  const { y, height } = label.place
  return (
    <text className="mark-label__text" x={x} y={y + height * 0.78} textAnchor={anchor}>
      {label.text}
    </text>
  )
}

/** The text repeats an older one. */
function EchoSign({ label: { place }, fontSize }: LabelProps) {
  const x = place.x + place.width - (ECHO_SIGN * fontSize) / 2
  const y = place.y + place.height / 2
  return (
    <path
      className="mark-label__echo"
      transform={`translate(${x} ${y}) scale(${(fontSize * 0.66) / 10})`}
      d={ECHO_OUTLINE}
    />
  )
}
