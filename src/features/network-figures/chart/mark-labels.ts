import { type Box, type LabelPlace, placeLabels, type Segment } from '~/geometry/label-layout'

import type { Chart, MarkText } from './chart'
import type { Scale } from './chart-frame'
import { echoLinks, rays, halfSign } from './chart-lines'

/** The label of one chart mark, and its place. */
export interface MarkLabel {
  readonly id: string
  readonly text: MarkText
  readonly isEcho: boolean
  readonly place: LabelPlace
}

/** Width of the sign of a repeated text, in em. */
export const echoSign = 1.05

/** Font size of a source number, in em, and pixels before it. */
export const noteSize = 0.72
export const noteGap = 2

/** The labels of dated chart marks that fit without touching another label, a sign or a line. */
export function labelMarks({ dated, texts }: Chart, scale: Scale): readonly MarkLabel[] {
  const labelled = dated.flatMap((mark) => {
    const text = texts.get(mark.id)
    return text ? [{ mark, text }] : []
  })
  const boxes = labelled.map(({ mark, text }) => ({
    x: scale.x(mark.x),
    y: scale.y(mark.value),
    radius: (mark.authority === 'official' ? halfSign + 1 : halfSign + 5) * scale.unit,
    ...labelSize(text, mark.hollow, scale),
    text: `${text.label}${mark.hollow ? ' echo' : ''} ${text.note}`,
    matters: mark.matters,
  }))
  const obstacles = [
    ...rays(dated, scale).map((line) => boxAround(line, 2)),
    ...echoLinks(dated, scale).flatMap(boxesAlong),
  ]
  return placeLabels(boxes, frameOf(scale), obstacles).flatMap((place, index) => {
    const label = labelled[index]
    if (!place || !label) return []
    const { mark, text } = label
    return [{ id: mark.id, text, isEcho: mark.hollow, place }]
  })
}

/** Width and height of a label in pixels, with its source number and the sign of a repeated text. */
export function labelSize(
  { label, note }: MarkText,
  isEcho: boolean,
  { fontSize, measure }: Scale,
): { readonly width: number; readonly height: number } {
  const raised = note === '' ? 0 : measure(note, fontSize * noteSize) + noteGap
  return {
    width: measure(label, fontSize) + raised + (isEcho ? echoSign * fontSize : 0),
    height: fontSize * 1.1,
  }
}

/** Anchor of a label: the end near its chart mark, so that the true width of the letters does not matter there. */
export function labelAnchor({ place, isEcho }: Pick<MarkLabel, 'place' | 'isEcho'>, fontSize: number) {
  const { x, width, side } = place
  const room = width - (isEcho ? echoSign * fontSize : 0)
  const anchors = {
    right: { x, anchor: 'start' },
    left: { x: x + room, anchor: 'end' },
    above: { x: x + room / 2, anchor: 'middle' },
    below: { x: x + room / 2, anchor: 'middle' },
  } as const
  return anchors[side]
}

/** The plot and the margin to its right. */
export function frameOf({ plot }: Scale): Box {
  return { ...plot, width: plot.width + 8 }
}

function boxAround({ x1, y1, x2, y2 }: Segment, clearance: number): Box {
  return {
    x: Math.min(x1, x2) - clearance,
    y: Math.min(y1, y2) - clearance,
    width: Math.abs(x2 - x1) + 2 * clearance,
    height: Math.abs(y2 - y1) + 2 * clearance,
  }
}

/** A slanting line as a row of small boxes. */
function boxesAlong(line: Segment): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / 8))
  const at = (step: number) => ({
    x: line.x1 + ((line.x2 - line.x1) * step) / steps,
    y: line.y1 + ((line.y2 - line.y1) * step) / steps,
  })
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [at(step), at(step + 1)]
    return boxAround({ x1: from.x, y1: from.y, x2: to.x, y2: to.y }, 1)
  })
}
