import { INK, SANS } from './picture-type'
import { svg, type SvgNode } from './svg-node'
import { NOTE_SIZE, type Run, wrapRuns } from './wrap-runs'

/** A part of a picture: how much room it takes below its top left corner, and how it is drawn there. */
export interface Block {
  readonly height: number
  readonly draw: (x: number, y: number) => readonly SvgNode[]
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
export function textBlock(runs: readonly Run[], width: number, style: TextStyle): Block {
  const { size, ink = INK.ink, family = SANS, isBold = false, stretch = 1 } = style
  const lines = wrapRuns(runs, width / stretch, size)
  const step = size * LEADING
  return {
    height: lines.length * step,
    draw: (x, y) =>
      lines.map((line, index) =>
        svg(
          'text',
          {
            x,
            y: y + index * step + size * 1.06,
            fontFamily: family,
            fontSize: size,
            fill: ink,
            ...(isBold ? { fontWeight: 600 } : {}),
          },
          ...spansOf(line, size),
        ),
      ),
  }
}

/** Each run in its look; after a raised one the line goes back to where it was. */
function spansOf(line: readonly Run[], size: number): readonly SvgNode[] {
  const rise = Math.round(size * 3.2) / 10
  return line.map(({ text, isBold, ink, isNote }, index) => {
    const wasNote = line[index - 1]?.isNote === true
    const shift = (isNote ? -rise : 0) + (wasNote ? rise : 0)
    return svg(
      'tspan',
      {
        ...(isBold ? { fontWeight: 600 } : {}),
        ...(ink === undefined ? {} : { fill: ink }),
        ...(isNote ? { fontSize: size * NOTE_SIZE, dx: 1 } : {}),
        ...(shift === 0 ? {} : { dy: shift }),
      },
      text,
    )
  })
}

/** A block with a word of its own at its left: the number of a source, the letter of an event, a year. */
export function hanging(lead: Run, block: Block, indent: number, style: TextStyle): Block {
  const head = textBlock([lead], indent, style)
  return {
    height: Math.max(head.height, block.height),
    draw: (x, y) => [...head.draw(x, y), ...block.draw(x + indent, y)],
  }
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
  return { height, draw: (x, y) => blocks.flatMap((block, index) => block.draw(x, y + (tops[index] ?? 0))) }
}

/** Blocks beside each other, each `step` pixels from the last. */
export function beside(blocks: readonly Block[], step: number): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (x, y) => blocks.flatMap((block, index) => block.draw(x + index * step, y)),
  }
}

/** A list in two columns, read down the first one, broken where that takes the least height. */
export function inTwoColumns(blocks: readonly Block[], step: number, gap: number): Block {
  const broken = blocks.map((_, index) =>
    beside([stack(blocks.slice(0, index + 1), gap), stack(blocks.slice(index + 1), gap)], step),
  )
  return broken.toSorted((a, b) => a.height - b.height)[0] ?? stack([])
}
