import { useMemo } from 'react'

import type { Borders } from './borders'
import { type CountryRoles, fillPaths } from './country-fills'
import { pixelsPerUnit } from './lay-out-posts'
import { useMapState } from './use-map-state'

interface CountryFillsProps {
  readonly borders: Borders
  readonly roles: CountryRoles
}

/** Hosts and covered countries: a tint, a lighter tint, dots. */
export function CountryFills({ borders, roles }: CountryFillsProps) {
  const zoom = useMapState((map) => map.getZoom())
  const paths = useMemo(() => fillPaths(borders, roles), [borders, roles])
  return (
    <>
      <pattern
        id="land-dots"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${1 / pixelsPerUnit(zoom)})`}
      >
        <circle className="land__dot" cx="2.5" cy="2.5" r="1.1" />
      </pattern>
      <path className="land__host" d={paths.host} />
      <path className="land__covered" d={paths.covered} />
      <path className="land__ground" d={paths.scoped} />
      <path fill="url(#land-dots)" d={paths.scoped} />
      <path className="land__ground" d={paths.untinted} />
    </>
  )
}
