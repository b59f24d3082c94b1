import { useId } from 'react'

import type { PostMark } from '~/rules/evidence/evidence'
import { documentedMarks } from '~/rules/survey/documentation'

import './mark-strip.css'

/** Percent of the strip left empty between documented and mentioned posts. */
const gap = 3

interface MarkStripProps {
  readonly counts: Readonly<Record<PostMark, number>>
}

/**
 * A bar of the counts, one pattern per post mark. Decorative: the list below has the numbers. Only our own posts are
 * in it, so that no length seems a share of a number stated by somebody else.
 */
export function MarkStrip({ counts }: MarkStripProps) {
  const id = useId()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const width = (mark: PostMark) => (counts[mark] / total) * (counts.mentioned > 0 ? 100 - gap : 100)
  const startOf = (index: number) =>
    documentedMarks.slice(0, index).reduce((sum, mark) => sum + width(mark), 0)
  return (
    <svg className="mark-strip" width="100%" height="20" aria-hidden="true">
      <pattern id={`${id}doubtful`} className="mark-strip__hatch" {...tile} patternTransform="rotate(45)">
        <path d="M0 0V6" />
      </pattern>
      <pattern id={`${id}closed`} className="mark-strip__cross" {...tile} patternTransform="rotate(45)">
        <path d="M0 0V6M0 0H6" />
      </pattern>
      <pattern id={`${id}mentioned`} className="mark-strip__dots" {...tile} patternTransform="rotate(45)">
        <path d="M2 2h2v2h-2z" />
      </pattern>
      {documentedMarks.map((mark, index) => (
        <Segment key={mark} mark={mark} id={id} x={startOf(index)} width={width(mark)} />
      ))}
      <Segment mark="mentioned" id={id} x={100 - width('mentioned')} width={width('mentioned')} />
    </svg>
  )
}

const tile = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const

const patterned: readonly PostMark[] = ['doubtful', 'closed', 'mentioned']

interface SegmentProps {
  readonly mark: PostMark
  readonly id: string
  /** Percent of the strip, like `width`. */
  readonly x: number
  readonly width: number
}

function Segment({ mark, id, x, width }: SegmentProps) {
  if (width === 0) return null
  const fill = patterned.includes(mark) ? { fill: `url(#${id}${mark})` } : {}
  return (
    <rect
      className={`mark-strip__segment mark-strip__segment--${mark}`}
      x={`${x}%`}
      y="1"
      width={`${width}%`}
      height="18"
      {...fill}
    />
  )
}
