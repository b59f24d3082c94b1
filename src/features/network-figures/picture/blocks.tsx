import { Fragment, type ReactNode } from 'react'

import { INK, SANS, TYPE } from './picture-layout'
import { NOTE_SIZE, type Run, wrapRuns } from './wrap-runs'

/** A part of a picture: how much room it takes below its top left corner, and how it is drawn there. */
export interface Block {
  readonly height: number
  readonly draw: (x: number, y: number) => ReactNode
}

export interface TextStyle {
  readonly size: number
  readonly ink?: string
  readonly family?: string
  readonly isBold?: boolean
  /** How much wider its letters are than those that text is measured by. */
  readonly stretch?: number
}

/** Height of a line, in parts of the size. */
const LEADING = 1.42

/** Text in as many lines as it needs. */
export function textBlock(text: string | readonly Run[], width: number, style: TextStyle): Block {
  const { size, ink = INK.ink, family = SANS, isBold = false, stretch = 1 } = style
  const lines = wrapRuns(typeof text === 'string' ? [{ text }] : text, width / stretch, size)
  const step = size * LEADING
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((line, index) => (
        <text
          key={index}
          x={x}
          y={y + index * step + size * 1.06}
          fontFamily={family}
          fontSize={size}
          fill={ink}
          fontWeight={isBold ? 600 : undefined}
        >
          {spansOf(line, size)}
        </text>
      )),
  }
}

/** Each run in its look; after a raised one the line goes back to where it was. */
function spansOf(line: readonly Run[], size: number): ReactNode {
  const rise = Math.round(size * 3.2) / 10
  return line.map(({ text, isBold, ink, isNote }, index) => {
    const shift = (isNote ? -rise : 0) + (line[index - 1]?.isNote ? rise : 0)
    return (
      <tspan
        key={index}
        fontWeight={isBold ? 600 : undefined}
        fill={ink}
        fontSize={isNote ? size * NOTE_SIZE : undefined}
        dx={isNote ? 1 : undefined}
        dy={shift || undefined}
      >
        {text}
      </tspan>
    )
  })
}

/** A line of a list: what stands at its left (the number of a source, the letter of an event, a year), and what it says. */
export interface Item {
  readonly lead: string
  readonly runs: readonly Run[]
}

/** Each item with its lead in a column of its own, `indent` wide. */
export function itemBlocks(
  items: readonly Item[],
  width: number,
  indent: number,
  style: TextStyle,
): readonly Block[] {
  return items.map(({ lead, runs }) =>
    beside(
      [
        textBlock([{ text: lead, isBold: true, ink: INK.accent }], indent, style),
        textBlock(runs, width - indent, style),
      ],
      indent,
    ),
  )
}

/** A heading over what belongs to it. */
export function section(heading: string, width: number, content: readonly Block[]): Block {
  return stack([textBlock(heading, width, TYPE.heading), stack(content, 4)], 6)
}

/** Blocks below each other, `gap` pixels apart. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const tops: number[] = []
  let height = 0
  for (const [index, block] of blocks.entries()) {
    if (index > 0) height += gap
    tops.push(height)
    height += block.height
  }
  return { height, draw: (x, y) => drawAll(blocks, (index) => [x, y + (tops[index] ?? 0)]) }
}

/** Blocks beside each other, each `step` pixels from the last. */
export function beside(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => drawAll(blocks, (index) => [x + index * step, y]),
  }
}

function drawAll(blocks: readonly Block[], placeOf: (index: number) => readonly [number, number]): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{block.draw(...placeOf(index))}</Fragment>)
}

/** A list in two columns, read down the first one, broken where that takes the least height. */
export function inTwoColumns(blocks: readonly Block[], step: number, gap: number): Block {
  const broken = blocks.map((_, index) =>
    beside([stack(blocks.slice(0, index + 1), gap), stack(blocks.slice(index + 1), gap)], step),
  )
  return broken.toSorted((a, b) => a.height - b.height)[0] ?? stack([])
}
