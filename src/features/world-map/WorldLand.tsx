import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { CountryCode, Post } from '~/domain/network'

import { bordersQuery } from './borders.query'
import { type CountryRoles, pointPath } from './country-fills'
import { CountryEdges } from './CountryEdges'
import { CountryFills } from './CountryFills'
import { LandOverlay } from './LandOverlay'

import './land.css'

interface WorldLandProps {
  readonly roles: CountryRoles
  /** Countries that the reader asked for. */
  readonly asked: readonly CountryCode[]
  /** Posts that the filters leave out. */
  readonly hidden: readonly Post[]
}

/** Land, borders, the tinted countries, and faint points for the posts that the filters leave out. */
export function WorldLand({ roles, asked, hidden }: WorldLandProps) {
  const { data: borders } = useQuery(bordersQuery)
  const faint = useMemo(() => pointPath(hidden.map(({ position }) => position)), [hidden])
  return (
    <LandOverlay>
      {borders && (
        <>
          <path className="land__ground" d={borders.land} />
          <path className="land__ground" d={borders.unassigned} />
          {roles.size > 0 && <CountryFills borders={borders} roles={roles} />}
          <path className="land__borders" d={borders.borders} />
          <path className="land__borders land__borders--disputed" d={borders.disputed} />
          {roles.size + asked.length > 0 && <CountryEdges borders={borders} roles={roles} asked={asked} />}
        </>
      )}
      <path className="land__faint" d={faint} />
    </LandOverlay>
  )
}
