import type { FillState } from '../land/country-fills'

interface FillSwatchProps {
  readonly kind: FillState | 'plain' | 'tied' | 'asked' | 'hidden'
}

const dots = [2.5, 7.5, 12.5, 17.5].flatMap((x) => [3.5, 8.5].map((y) => ({ x, y })))
const rings = [4, 10, 16]
const hatching = 'M1 7l6 -6M3 11l10 -10M9 11l10 -10M15 11l4 -4'
const dashes = 'M2 3.5h4M12 3.5h4M7 8.5h4'

/** A sample of a country's fill, as on the map. */
export function FillSwatch({ kind }: FillSwatchProps) {
  return (
    <svg
      className={`fill-swatch fill-swatch--${kind}`}
      viewBox={kind === 'hidden' ? '0 0 6 12' : '0 0 20 12'}
      width={kind === 'hidden' ? 6 : 20}
      height="12"
      aria-hidden="true"
    >
      {kind === 'hidden' ? <circle cx="3" cy="6" r="2.5" /> : <rect x="0.5" y="0.5" width="19" height="11" />}
      {kind === 'scoped' && dots.map(({ x, y }) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.1" />)}
      {kind === 'inferred' && rings.map((x) => <circle key={x} cx={x} cy="6" r="2" />)}
      {kind === 'none' && <path d={hatching} />}
      {kind === 'other' && <path d={dashes} />}
    </svg>
  )
}
