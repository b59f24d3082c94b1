import { type Block, hanging, stack, textBlock, type TextStyle } from './blocks'
import { INK, SIZES } from './picture-type'
import type { Run } from './wrap-runs'

/** Measures of a picture, in pixels. */
export const WIDTH = 960
export const MARGIN = 36
export const ROOM = WIDTH - 2 * MARGIN
export const COLUMN_GAP = 40
export const COLUMN = (ROOM - COLUMN_GAP) / 2
/** Three charts beside each other. */
export const THIRD_GAP = 24
export const THIRD = (ROOM - 2 * THIRD_GAP) / 3
export const SECTION_GAP = 24

export const TEXT: TextStyle = { size: SIZES.text }
export const SMALL: TextStyle = { size: SIZES.small, ink: INK.ink2 }
const HEADING: TextStyle = { size: SIZES.heading, isBold: true }

/** A line of a list: what stands at its left, and what it says. */
export interface Item {
  readonly lead: string
  readonly runs: readonly Run[]
}

export function headingBlock(words: string, width: number): Block {
  return textBlock([{ text: words }], width, HEADING)
}

/** Each item with its lead in a column of its own. */
export function itemBlocks(
  items: readonly Item[],
  width: number,
  indent: number,
  style: TextStyle,
): readonly Block[] {
  return items.map(({ lead, runs }) =>
    hanging(
      { text: lead, isBold: true, ink: INK.accent },
      textBlock(runs, width - indent, style),
      indent,
      style,
    ),
  )
}

/** A heading over what belongs to it. */
export function section(heading: string, width: number, content: readonly Block[]): Block {
  return stack([headingBlock(heading, width), stack(content, 4)], 6)
}
