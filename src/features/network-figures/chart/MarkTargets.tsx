import { type KeyboardEvent, useState } from 'react'

import type { Mark } from '~/geometry/figure-marks'

import type { Reading } from '../reading/use-reading'
import { nearestMark } from './nearest-mark'
import { useScale } from './use-scale'

interface MarkTargetsProps {
  /** In time order. */
  readonly marks: readonly Mark[]
  /** What each mark says, in the same order. */
  readonly names: readonly string[]
  readonly reading: Reading
  readonly unit: number
}

/** How far each key goes; the ends are as far as can be. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/**
 * The marks as buttons: one tab stop for the chart, arrow keys from mark to mark in time order. Pointing
 * at a place picks the mark nearest to it, so that marks which lie on each other can all be reached.
 */
export function MarkTargets({ marks, names, reading, unit }: MarkTargetsProps) {
  const scale = useScale(unit)
  const [lastId, setLast] = useState<string | null>(null)
  if (!scale) return null
  const stop = [reading.id, lastId].find((id) => marks.some((mark) => mark.id === id)) ?? marks[0]?.id
  const walk = (event: KeyboardEvent<SVGGElement>, index: number) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = marks[Math.min(Math.max(index + step, 0), marks.length - 1)]
    const all = event.currentTarget.parentElement?.querySelectorAll<SVGGElement>('[data-mark]') ?? []
    const target = [...all].find((element) => element.dataset['mark'] === next?.id)
    target?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<SVGGElement>, index: number, id: string) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      reading.choose(id)
    } else if (event.key === 'Escape') reading.close()
    else walk(event, index)
  }
  return (
    <g className="mark-targets">
      {marks.map(({ id, x, value, standing }, index) => (
        <g
          key={id}
          data-mark={id}
          className={`mark-target${id === reading.id ? ' mark-target--read' : ''}`}
          transform={`translate(${scale.x(x)} ${scale.y(value)}) scale(${unit})`}
          role="button"
          tabIndex={id === stop ? 0 : -1}
          aria-label={names[index]}
          aria-pressed={id === reading.chosenId}
          onFocus={() => {
            setLast(id)
            reading.glance(id, 'focus')
          }}
          onKeyDown={(event) => onKeyDown(event, index, id)}
          onClick={(event) => reading.choose(nearestMark(event) ?? id)}
          onPointerMove={(event) =>
            event.pointerType === 'mouse' && reading.glance(nearestMark(event) ?? id, 'pointer')
          }
        >
          <circle className="mark-target__area" r="13" />
          <circle className="mark-target__ring" r={standing === 'official' ? 8.5 : 12} />
        </g>
      ))}
    </g>
  )
}
