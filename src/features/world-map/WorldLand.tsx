import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import type { CountryCode, Post } from '~/domain/network'

import { bordersQuery } from './borders.query'
import { type CountryRoles, type CountryStates, pointPath } from './country-fills'
import { CountryEdges } from './CountryEdges'
import { CountryFills } from './CountryFills'
import { LandOverlay } from './LandOverlay'

import './land.css'

interface WorldLandProps {
  readonly states: CountryStates
  readonly tied: CountryRoles
  /** Countries that the reader asked for. */
  readonly asked: readonly CountryCode[]
  /** Posts that the filters leave out. */
  readonly hidden: readonly Post[]
}

/** Land, borders, the filled countries, and faint points for the posts that the filters leave out. */
export function WorldLand({ states, tied, asked, hidden }: WorldLandProps) {
  const { data: borders } = useQuery(bordersQuery)
  const faint = useMemo(() => pointPath(hidden.map(({ position }) => position)), [hidden])
  return (
    <LandOverlay>
      {borders && (
        <>
          <path className="land__ground land__ground--all" d={borders.land} />
          <path className="land__ground" d={borders.unassigned} />
          {states.size > 0 && <CountryFills borders={borders} states={states} />}
          <path className="land__borders" d={borders.borders} />
          <path className="land__borders land__borders--disputed" d={borders.disputed} />
          {states.size + asked.length > 0 && (
            <CountryEdges borders={borders} states={states} tied={tied} asked={asked} />
          )}
        </>
      )}
      <path className="land__faint" d={faint} />
    </LandOverlay>
  )
}
