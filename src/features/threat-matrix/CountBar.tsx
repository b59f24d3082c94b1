interface CountBarProps {
  /** Said outright first; a second part, only inferred or outdated, is drawn hollow. */
  readonly parts: readonly [number] | readonly [number, number]
  /** What fills the whole width. */
  readonly most: number
  readonly isCentred?: boolean
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`

/** The length of a count. Decoration: the number stands beside it. An SVG length is no style attribute. */
export function CountBar({ parts: [firm, soft = 0], most, isCentred = false }: CountBarProps) {
  const start = isCentred ? (1 - (firm + soft) / most) / 2 : 0
  return (
    <svg className="count-bar" width="100%" height="4" aria-hidden="true">
      <rect className="count-bar__firm" x={percent(start)} width={percent(firm / most)} height="4" />
      {soft > 0 && (
        <rect
          className="count-bar__soft"
          x={percent(start + firm / most)}
          y="0.5"
          width={percent(soft / most)}
          height="3"
        />
      )}
    </svg>
  )
}
