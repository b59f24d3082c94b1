import { useMemo } from 'react'

import type { CountryCode } from '~/domain/network'

import type { Borders } from './borders'
import { type CountryRoles, fillPaths, pointPaths, shapelessPath } from './country-fills'
import { useMapState } from './use-map-state'

interface CountryEdgesProps {
  readonly borders: Borders
  readonly roles: CountryRoles
  /** Countries that the reader asked for, tinted or not. */
  readonly asked: readonly CountryCode[]
}

/** What lies over the borders: the outlines of what is covered and asked for, and points for what is too small. */
export function CountryEdges({ borders, roles, asked }: CountryEdgesProps) {
  const zoom = useMapState((map) => map.getZoom())
  const paths = useMemo(() => fillPaths(borders, roles), [borders, roles])
  const points = useMemo(() => pointPaths(borders, roles, zoom), [borders, roles, zoom])
  const shapeless = shapelessPath(borders, asked)
  return (
    <>
      <path className="land__edge" d={paths.covered + paths.scoped} />
      <path className="land__asked" d={asked.map((code) => borders.outlines.get(code)?.d ?? '').join('')} />
      <path className="land__point land__point--asked" d={shapeless} />
      <path className="land__point land__point--hollow" d={shapeless} />
      <path className="land__point" d={points.host + points.covered + points.scoped} />
      <path className="land__point land__point--host" d={points.host} />
      <path className="land__point land__point--covered" d={points.covered} />
    </>
  )
}
