import type { Mark } from '~/geometry/figure-marks'

import type { Scale } from '../chart/chart-frame'
import {
  ECHO_SIGN,
  labelAnchor,
  labelMarks,
  type MarkLabel,
  type MeasureText,
  NOTE_GAP,
  NOTE_SIZE,
} from '../chart/mark-labels'
import type { ChartLabel } from './draw-chart'
import { drawEchoSign } from './draw-sign'
import { INK } from './drawing-ink'
import { svg, type SvgNode } from './svg-node'

/** The numbers beside the marks, each with the number of its source. */
export function drawLabels(
  marks: readonly Mark[],
  labels: readonly ChartLabel[],
  scale: Scale,
  fontSize: number,
  measure?: MeasureText,
): readonly SvgNode[] {
  const texts = labels.map(({ text }) => text)
  const notes = labels.map(({ note }) => note)
  const byId = new Map(marks.map((mark, index) => [mark.id, labels[index]]))
  const placed = labelMarks(marks, texts, scale, fontSize, notes, measure)
  return [
    ...placed.flatMap(drawLeader),
    ...placed.flatMap((label) => {
      const words = byId.get(label.id)
      return words ? drawLabel(label, words, fontSize) : []
    }),
  ]
}

/** All of them lie below all labels. */
function drawLeader({ leader }: MarkLabel): readonly SvgNode[] {
  if (!leader) return []
  const { x1, y1, x2, y2 } = leader
  return [svg('line', { x1, y1, x2, y2, stroke: INK.ink3, strokeWidth: 0.75 })]
}

function drawLabel(label: MarkLabel, { text, note }: ChartLabel, fontSize: number): readonly SvgNode[] {
  const { place, isEcho } = label
  const { x, anchor } = labelAnchor(label, fontSize)
  const attributes = { x, y: place.y + place.height * 0.78, textAnchor: anchor, fontSize, fontWeight: 600 }
  const raised = { fontSize: fontSize * NOTE_SIZE, dx: NOTE_GAP, dy: -fontSize * 0.34 }
  const wordsIn = (ink: string, noteInk: string) => [
    svg('tspan', { fill: ink }, text),
    ...(note === '' ? [] : [svg('tspan', { fill: noteInk, ...raised }, note)]),
  ]
  // A copy in the colour of the ground, since few programs can paint an outline behind its letters.
  const halo = { stroke: INK.ground, strokeWidth: 3, strokeLinejoin: 'round', 'aria-hidden': 'true' }
  return [
    svg('text', { ...attributes, ...halo }, ...wordsIn(INK.ground, INK.ground)),
    svg('text', attributes, ...wordsIn(INK.ink, INK.accent)),
    ...(isEcho
      ? [
          drawEchoSign(
            place.x + place.width - (ECHO_SIGN * fontSize) / 2,
            place.y + place.height / 2,
            (fontSize * 0.66) / 10,
          ),
        ]
      : []),
  ]
}
