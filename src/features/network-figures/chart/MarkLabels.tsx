import type { Chart } from './chart'
import type { Scale } from './chart-frame'
import { echoSign, labelAnchor, labelMarks, type MarkLabel, noteGap, noteSize } from './mark-labels'
import { EchoSign } from './MarkSign'

export interface DrawnPart {
  readonly chart: Chart
  readonly scale: Scale
  /** Id of the statement being read. */
  readonly readId: string | null
}

/** The labels of the chart marks; all leader lines lie below all labels. */
export function MarkLabels({ chart, scale, readId }: DrawnPart) {
  const labels = labelMarks(chart, scale)
  return (
    <g className="mark-labels" aria-hidden="true">
      {labels.map(
        ({ id, place: { leader } }) =>
          leader && (
            <line
              key={id}
              className="mark-label__leader"
              {...leader}
              stroke="var(--ink-3)"
              strokeWidth="0.75"
            />
          ),
      )}
      {labels.map((label) => (
        <LabelText key={label.id} label={label} fontSize={scale.fontSize} isRead={label.id === readId} />
      ))}
    </g>
  )
}

interface LabelTextProps {
  readonly label: MarkLabel
  readonly fontSize: number
  readonly isRead: boolean
}

/** A number with its raised source number, and the sign of a repeated text. */
export function LabelText({ label, fontSize, isRead }: LabelTextProps) {
  const { place, text, isEcho } = label
  const { x, anchor } = labelAnchor(label, fontSize)
  return (
    <>
      <text
        className="mark-label__text"
        x={x}
        y={place.y + place.height * 0.78}
        textAnchor={anchor}
        fontSize={fontSize}
        fontWeight="600"
        fill={isRead ? 'var(--selected)' : 'var(--ink)'}
      >
        {text.label}
        {text.note !== '' && (
          <tspan fill="var(--accent)" fontSize={fontSize * noteSize} dx={noteGap} dy={-fontSize * 0.34}>
            {text.note}
          </tspan>
        )}
      </text>
      {isEcho && (
        <EchoSign
          x={place.x + place.width - (echoSign * fontSize) / 2}
          y={place.y + place.height / 2}
          unit={(fontSize * 0.66) / 10}
        />
      )}
    </>
  )
}
