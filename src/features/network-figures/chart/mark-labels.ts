import type { Mark } from '~/geometry/figure-marks'
import { type Box, type LabelPlace, placeLabels } from '~/geometry/label-layout'

import type { Scale } from './chart-frame'
import { bars, echoLinks, type Line, rays, SIGN } from './chart-lines'

/** A text in its type: how wide it is, in pixels. */
export type MeasureText = (text: string, fontSize: number) => number

/** What stands beside one mark, and where. */
export interface MarkLabel {
  readonly id: string
  readonly text: string
  readonly isEcho: boolean
  readonly place: LabelPlace
  /** From the mark to a label that does not stand beside it. */
  readonly leader: Line | null
}

/** Room for the sign of a repeated text, in parts of the height of the letters. */
export const ECHO_SIGN = 1.05

/** Size of the number of a source, in parts of the height of the letters, and the pixels before it. */
export const NOTE_SIZE = 0.72
export const NOTE_GAP = 2

/**
 * The labels that fit, none on another, on a mark or on a line; `texts` in the order of the marks. `notes`
 * are the numbers of sources, raised behind the texts; none unless told otherwise.
 */
export function labelMarks(
  marks: readonly Mark[],
  texts: readonly string[],
  scale: Scale,
  fontSize: number,
  notes: readonly string[] = [],
  measure: MeasureText = textWidth,
): readonly MarkLabel[] {
  const boxes = marks.map((mark, index) => {
    const [text = '', note = ''] = [texts[index], notes[index]]
    const echo = mark.hollow ? ECHO_SIGN * fontSize : 0
    const raised = note === '' ? 0 : measure(note, fontSize * NOTE_SIZE) + NOTE_GAP
    return {
      x: scale.x(mark.x),
      y: scale.y(mark.value),
      radius: (mark.standing === 'official' ? SIGN + 1 : SIGN + 5) * scale.unit,
      width: measure(text, fontSize) + raised + echo,
      height: fontSize * 1.1,
      text: `${text}${mark.hollow ? ' echo' : ''} ${note}`,
    }
  })
  const obstacles = [
    ...[...rays(marks, scale), ...bars(marks, scale)].map((line) => boxAround(line, 2)),
    ...echoLinks(marks, scale).flatMap(boxesAlong),
  ]
  return placeLabels(boxes, frameOf(scale), obstacles).flatMap((place, index) => {
    const [mark, box, text] = [marks[index], boxes[index], texts[index]]
    if (!place || !mark || !box || text === undefined) return []
    const leader = place.far ? leaderBetween(mark.id, box, place) : null
    return [{ id: mark.id, text, isEcho: mark.hollow, place, leader }]
  })
}

/**
 * Where the text of a label is held, and by which end: the one near the mark, so that the letters' true
 * width does not matter there.
 */
export function labelAnchor({ place, isEcho }: Pick<MarkLabel, 'place' | 'isEcho'>, fontSize: number) {
  const { x, width, side } = place
  const room = width - (isEcho ? ECHO_SIGN * fontSize : 0)
  const anchors = {
    right: { x, anchor: 'start' },
    left: { x: x + room, anchor: 'end' },
    above: { x: x + room / 2, anchor: 'middle' },
    below: { x: x + room / 2, anchor: 'middle' },
  } as const
  return anchors[side]
}

/** Widths of characters in parts of the height of the letters, measured in the page's typeface at weight 600. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\s.,’ijl]/, 0.25],
  [/[frt]/, 0.41],
  [/[1sz]/, 0.52],
  [/[aceèévxy<>]/, 0.57],
  [/[02-9]/, 0.68],
  [/[mwMW]/, 0.9],
]

function textWidth(text: string, fontSize: number): number {
  const widthOf = (character: string) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0.6
  return fontSize * Array.from(text, widthOf).reduce((sum, width) => sum + width, 0)
}

/** The plot, and the margin to its right. */
function frameOf({ plot }: Scale): Box {
  return { ...plot, width: plot.width + 8 }
}

function boxAround({ x1, y1, x2, y2 }: Line, clearance: number): Box {
  return {
    x: Math.min(x1, x2) - clearance,
    y: Math.min(y1, y2) - clearance,
    width: Math.abs(x2 - x1) + 2 * clearance,
    height: Math.abs(y2 - y1) + 2 * clearance,
  }
}

/** A slanting line, as a row of small boxes. */
function boxesAlong(line: Line): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(line.x2 - line.x1, line.y2 - line.y1) / 8))
  const at = (step: number) => ({
    x: line.x1 + ((line.x2 - line.x1) * step) / steps,
    y: line.y1 + ((line.y2 - line.y1) * step) / steps,
  })
  return Array.from({ length: steps }, (_, step) => {
    const [from, to] = [at(step), at(step + 1)]
    return boxAround({ id: line.id, x1: from.x, y1: from.y, x2: to.x, y2: to.y }, 1)
  })
}

/** From the rim of the mark to the nearest point of the label. */
function leaderBetween(id: string, mark: { x: number; y: number; radius: number }, label: Box): Line {
  const x = Math.min(Math.max(mark.x, label.x), label.x + label.width)
  const y = Math.min(Math.max(mark.y, label.y), label.y + label.height)
  const distance = Math.hypot(x - mark.x, y - mark.y) || 1
  const rim = mark.radius / distance
  return { id, x1: mark.x + (x - mark.x) * rim, y1: mark.y + (y - mark.y) * rim, x2: x, y2: y }
}
