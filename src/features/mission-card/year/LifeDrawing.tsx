import type { Network } from '~/model/network'
import { firstYear, lastYear } from '~/rules/time/asked-year'
import type { LifeMark } from '~/rules/time/life-line'

interface LifeDrawingProps {
  readonly marks: readonly LifeMark[]
  readonly network: Network
}

/** Pixels: height of the row of points, distance between bars, height of the years below. */
const pointLine = 14
const barStep = 8
const yearLine = 16

/**
 * The evidence from 2006 to the edition as points and bars; older evidence is at the left edge. A bar is open where
 * its bound is unknown, so that no bound looks like a date. Decorative: the list has it in words.
 */
export function LifeDrawing({ marks, network }: LifeDrawingProps) {
  const last = lastYear(network)
  const placeOf = (year: number) =>
    Math.min(1, Math.max(0, (year - firstYear) / Math.max(1, last - firstYear))) * 100
  const bars = marks.filter(({ kind }) => kind === 'bounds')
  const foot = pointLine * 2 + bars.length * barStep
  return (
    <svg className="life-drawing" width="100%" height={foot + yearLine} aria-hidden="true">
      <line className="life-drawing__axis" x1="0%" x2="100%" y1={pointLine} y2={pointLine} />
      {bars.map(({ years }, index) => (
        <line
          key={index}
          className="life-drawing__bounds"
          x1={`${placeOf(years.first)}%`}
          x2={`${placeOf(years.last)}%`}
          y1={pointLine * 2 + index * barStep}
          y2={pointLine * 2 + index * barStep}
        />
      ))}
      {marks.map((mark, index) => (
        <svg key={index} x={`${placeOf(mark.years.first)}%`} y={pointLine} overflow="visible">
          <Sign kind={mark.kind} isOlder={mark.years.first < firstYear} />
        </svg>
      ))}
      {[firstYear, 2010, 2015, 2020, last].map((year) => (
        <text
          key={year}
          className="life-drawing__year"
          x={`${placeOf(year)}%`}
          y={foot + yearLine - 4}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </svg>
  )
}

function Sign({ kind, isOlder }: { kind: LifeMark['kind']; isOlder: boolean }) {
  switch (kind) {
    case 'point':
      return isOlder ? (
        <path className="life-drawing__point" d="M-5 0l7 -5v10z" />
      ) : (
        <circle className="life-drawing__point" r="4" />
      )
    case 'situation':
      return <path className="life-drawing__situation" d="M0 -6l6 6l-6 6l-6 -6z" />
    case 'closed':
      return <path className="life-drawing__closed" d="M-5 -5l10 10M5 -5l-10 10" />
    case 'bounds':
    case 'undated':
      return null
  }
}
