import type { Mark } from '~/domain/figure-marks'
import type { LabelPlace } from '~/domain/label-layout'

import { ECHO_SIGN, labelMarks } from './mark-labels'
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
      {labelMarks(marks, texts, scale, fontSize).map(({ id, text, isEcho, place, leader }) => (
        <g key={id} className={`mark-label${id === readId ? ' mark-label--read' : ''}`}>
          {leader && (
            <line
              className="mark-label__leader"
              x1={leader.x1}
              y1={leader.y1}
              x2={leader.x2}
              y2={leader.y2}
            />
          )}
          <LabelText text={text} place={place} echo={isEcho ? ECHO_SIGN * fontSize : 0} />
          {isEcho && (
            <EchoSign
              x={place.x + place.width - (ECHO_SIGN * fontSize) / 2}
              y={place.y + place.height / 2}
              size={(fontSize * 0.66) / 10}
            />
          )}
        </g>
      ))}
    </g>
  )
}

/** Held at the end that is near the mark, so that the letters' true width does not matter there. */
function LabelText({ text, place, echo }: { text: string; place: LabelPlace; echo: number }) {
  const { x, y, width, height, side } = place
  const [at, anchor] = {
    right: [x, 'start'] as const,
    left: [x + width - echo, 'end'] as const,
    above: [x + (width - echo) / 2, 'middle'] as const,
    below: [x + (width - echo) / 2, 'middle'] as const,
  }[side]
  return (
    <text className="mark-label__text" x={at} y={y + height * 0.78} textAnchor={anchor}>
      {text}
    </text>
  )
}

/** An arrow that turns back on itself: the text repeats an older one. */
function EchoSign({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <path
      className="mark-label__echo"
      transform={`translate(${x} ${y}) scale(${size})`}
      d="M-3.6 -2.6A4.5 4.5 0 1 1 -4.4 1M-4.4 -5.4L-3.8 -2.2L-0.6 -2.8"
    />
  )
}
