import { Fragment, type ReactNode } from 'react'

import { inks, sansFamily, textStyles } from './picture-layout'
import { noteSize, type Run, wrapRuns } from './wrap-runs'

/** A part of a picture: its size, and a function that draws it from its top left corner. */
export interface Block {
  readonly height: number
  readonly draw: (x: number, y: number) => ReactNode
}

export interface TextStyle {
  readonly size: number
  readonly ink?: string
  readonly family?: string
  readonly isBold?: boolean
  /** Width of its letters relative to the measured typeface. */
  readonly stretch?: number
}

/** Line height, in em. */
const leading = 1.42

/** Text wrapped to a width. */
export function textBlock(text: string | readonly Run[], width: number, style: TextStyle): Block {
  const { size, ink = inks.ink, family = sansFamily, isBold = false, stretch = 1 } = style
  const lines = wrapRuns(typeof text === 'string' ? [{ text }] : text, width / stretch, size)
  const step = size * leading
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

/** Runs as `tspan`s; after a raised one the baseline is restored. */
function spansOf(line: readonly Run[], size: number): ReactNode {
  const rise = Math.round(size * 3.2) / 10
  return line.map(({ text, isBold, ink, isNote }, index) => {
    const shift = (isNote ? -rise : 0) + (line[index - 1]?.isNote ? rise : 0)
    return (
      <tspan
        key={index}
        fontWeight={isBold ? 600 : undefined}
        fill={ink}
        fontSize={isNote ? size * noteSize : undefined}
        dx={isNote ? 1 : undefined}
        dy={shift || undefined}
      >
        {text}
      </tspan>
    )
  })
}

/** A list item: its lead (a source number, an event letter or a year) and its text. */
export interface Item {
  readonly lead: string
  readonly runs: readonly Run[]
}

/** List items with leads in a column `indent` pixels wide. */
export function itemBlocks(
  items: readonly Item[],
  width: number,
  indent: number,
  style: TextStyle,
): readonly Block[] {
  return items.map(({ lead, runs }) =>
    beside(
      [
        textBlock([{ text: lead, isBold: true, ink: inks.accent }], indent, style),
        textBlock(runs, width - indent, style),
      ],
      indent,
    ),
  )
}

/** A heading with its content. */
export function section(heading: string, width: number, content: readonly Block[]): Block {
  return stack([textBlock(heading, width, textStyles.heading), stack(content, 4)], 6)
}

/** Stacks blocks, `gap` pixels apart. */
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

/** Places blocks side by side, `step` pixels from one left edge to the next. */
export function beside(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => drawAll(blocks, (index) => [x + index * step, y]),
  }
}

function drawAll(blocks: readonly Block[], placeOf: (index: number) => readonly [number, number]): ReactNode {
  return blocks.map((block, index) => <Fragment key={index}>{block.draw(...placeOf(index))}</Fragment>)
}

/** A list in two columns, read down the first; broken where the height is least. */
export function inTwoColumns(blocks: readonly Block[], step: number, gap: number): Block {
  const broken = blocks.map((_, index) =>
    beside([stack(blocks.slice(0, index + 1), gap), stack(blocks.slice(index + 1), gap)], step),
  )
  return broken.toSorted((a, b) => a.height - b.height)[0] ?? stack([])
}
