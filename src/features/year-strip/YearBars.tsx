interface YearBarsProps {
  readonly first: number
  readonly last: number
  readonly asked: number | null
  readonly counts: ReadonlyMap<number, number>
}

/** Pixels: the highest bar, and the drawing with its years. */
const highest = 28
const height = 44
/** Years between labels. */
const written = 5

/** Number of sources per year as bars behind the slider, which has the same in words. */
export function YearBars({ first, last, asked, counts }: YearBarsProps) {
  const most = Math.max(1, ...counts.values())
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const step = 100 / Math.max(1, last - first)
  const placeOf = (year: number, shift = 0) => `${(year - first + shift) * step}%`
  const isWritten = (year: number) =>
    year === first || year === last || (year % written === 0 && year - first > 2 && last - year > 2)
  return (
    <svg className="year-bars" width="100%" height={height} aria-hidden="true">
      {years.map((year) => {
        const size = ((counts.get(year) ?? 0) / most) * highest
        return (
          <rect
            key={year}
            className={year === asked ? 'year-bars__bar year-bars__bar--asked' : 'year-bars__bar'}
            x={placeOf(year, -0.3)}
            y={highest - size}
            width={`${0.6 * step}%`}
            height={size}
          />
        )
      })}
      {years.filter(isWritten).map((year) => (
        <text key={year} className="year-bars__year" x={placeOf(year)} y={height - 1} textAnchor="middle">
          {year}
        </text>
      ))}
    </svg>
  )
}
