import { useMemo } from 'react'

import { useMapState } from '~/features/world-map/camera/use-map-state'
import { pixelsPerUnit } from '~/features/world-map/posts/lay-out-posts'

import type { Borders } from './borders'
import type { CountryStates } from './country-fills'
import { fillPaths } from './fill-paths'
import { FillGroup } from './FillGroup'

interface CountryFillsProps {
  readonly borders: Borders
  readonly states: CountryStates
}

/** The countries, filled by state. */
export function CountryFills({ borders, states }: CountryFillsProps) {
  const zoom = useMapState((map) => map.getZoom())
  const { below, above, aboveGround } = useMemo(() => fillPaths(borders, states), [borders, states])
  return (
    <>
      <FillPatterns zoom={zoom} />
      <FillGroup paths={below} />
      <FillGroup paths={above} ground={aboveGround} />
    </>
  )
}

interface FillPatternsProps {
  readonly zoom: number
}

/** Fill patterns that need no colour; the same size on screen at every zoom. */
function FillPatterns({ zoom }: FillPatternsProps) {
  const scale = `scale(${1 / pixelsPerUnit(zoom)})`
  return (
    <defs>
      <pattern id="land-scoped" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform={scale}>
        <circle className="land__dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <pattern id="land-inferred" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform={scale}>
        <circle className="land__ring" cx="4" cy="4" r="2" />
      </pattern>
      <pattern id="land-other" width="10" height="8" patternUnits="userSpaceOnUse" patternTransform={scale}>
        <rect className="land__dash" x="0" y="1" width="4" height="1" />
        <rect className="land__dash" x="5" y="5" width="4" height="1" />
      </pattern>
      <pattern
        id="land-none"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`${scale} rotate(45)`}
      >
        <rect className="land__hatch" x="0" y="0" width="0.8" height="6" />
      </pattern>
    </defs>
  )
}
