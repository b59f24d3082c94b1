import { type KeyboardEvent, type MouseEvent, useState } from 'react'

import type { Reading } from '../reading/use-reading'
import type { Chart } from './chart'
import type { Scale } from './chart-frame'
import { placeLanes } from './mark-lanes'
import { labelWidth } from './text-width'

interface MarkTargetsProps {
  readonly chart: Chart
  readonly reading: Reading
  readonly scale: Scale
}

/** Steps per key; Home and End go to the first and the last chart mark. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/**
 * The chart marks as buttons: one tab stop per chart, arrow keys move by date, then lane by lane. The pointer picks
 * the nearest chart mark, so that overlapping ones can all be reached; its name is shown beside it.
 */
export function MarkTargets({ chart, reading, scale }: MarkTargetsProps) {
  const [lastId, setLast] = useState<string | null>(null)
  const [pointedId, setPointed] = useState<string | null>(null)
  const places = [
    ...chart.dated.map((mark) => ({ mark, x: scale.x(mark.x), y: scale.y(mark.value) })),
    ...placeLanes(chart, scale).flatMap(({ y, signs }) => signs.map((sign) => ({ ...sign, y }))),
  ]
  const isHere = (id: string | null) => places.some(({ mark }) => mark.id === id)
  const stop = [reading.id, lastId].find(isHere) ?? places[0]?.mark.id
  const pointed = places.find(({ mark }) => mark.id === pointedId)
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, index: number, id: string) => {
    const step = steps[event.key]
    if (event.key === 'Enter' || event.key === ' ') reading.choose(id)
    else if (event.key === 'Escape') reading.close()
    else if (step !== undefined)
      targetsBeside(event)[Math.min(Math.max(index + step, 0), places.length - 1)]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <g className="mark-targets" onPointerLeave={() => setPointed(null)}>
      {places.map(({ mark: { id, authority }, x, y }, index) => (
        <g
          key={id}
          data-mark={id}
          className={`mark-target${id === reading.id ? ' mark-target--read' : ''}`}
          transform={`translate(${x} ${y}) scale(${scale.unit})`}
          role="button"
          tabIndex={id === stop ? 0 : -1}
          aria-label={chart.texts.get(id)?.name}
          aria-pressed={id === reading.chosenId}
          onFocus={() => {
            setLast(id)
            reading.glance(id, 'focus')
          }}
          onKeyDown={(event) => onKeyDown(event, index, id)}
          onClick={(event) => reading.choose(nearestMark(event) ?? id)}
          onPointerMove={(event) => {
            if (event.pointerType !== 'mouse') return
            const nearest = nearestMark(event) ?? id
            setPointed(nearest)
            reading.glance(nearest, 'pointer')
          }}
        >
          <circle className="mark-target__area" r="13" />
          <circle className="mark-target__ring" r={authority === 'official' ? 8.5 : 12} />
        </g>
      ))}
      {pointed && pointed.mark.id !== reading.id && (
        <MarkTip {...pointed} scale={scale} words={chart.texts.get(pointed.mark.id)?.name ?? ''} />
      )}
    </g>
  )
}

function targetsBeside({ currentTarget }: { readonly currentTarget: SVGGElement }): readonly SVGGElement[] {
  return [...(currentTarget.parentElement?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])]
}

/** Id of the chart mark nearest to the pointer; among equals, the one under it. */
function nearestMark(event: MouseEvent<SVGGElement>): string | null {
  const distanceTo = (element: SVGGElement) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return Math.hypot(left + width / 2 - event.clientX, top + height / 2 - event.clientY)
  }
  const all = [event.currentTarget, ...targetsBeside(event)]
  const nearest = all.reduce((best, other) => (distanceTo(other) < distanceTo(best) ? other : best))
  return nearest.dataset['mark'] ?? null
}

interface MarkTipProps {
  /** Place of the chart mark in pixels. */
  readonly x: number
  readonly y: number
  readonly scale: Scale
  /** Words of the chart mark, to be broken at commas. */
  readonly words: string
}

/** A tooltip for the chart mark under the pointer; it takes no pointer events and moves nothing. */
function MarkTip({ x, y, scale: { plot, unit, fontSize }, words }: MarkTipProps) {
  const size = fontSize * 0.92
  const lines = words.split(', ')
  const width = Math.max(...lines.map((line) => labelWidth(line, size))) + 20 * unit
  const left = Math.max(0, Math.min(x + 16 * unit, plot.x + plot.width + 8 - width))
  const height = lines.length * size * 1.35 + 12 * unit
  const top = y - height - 14 * unit < 0 ? y + 14 * unit : y - height - 14 * unit
  return (
    <g className="mark-tip" aria-hidden="true">
      <rect className="mark-tip__ground" x={left} y={top} width={width} height={height} rx="4" />
      {lines.map((line, index) => (
        <text
          key={index}
          className="mark-tip__line"
          x={left + 10 * unit}
          y={top + 6 * unit + (index + 0.78) * size * 1.35}
          fontSize={size}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
