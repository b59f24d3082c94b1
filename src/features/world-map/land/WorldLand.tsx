import { useQuery } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'

import type { CountryCode } from '~/model/claim'
import type { PostSummary } from '~/model/post'
import { onDemand } from '~/parts/on-demand'

import { bordersQuery } from './borders.query'
import { type CountryRoles, type CountryStates, pointPath } from './country-fills'
import { LandOverlay } from './LandOverlay'

import './land.css'

// The first view fills no country.
const CountryFills = onDemand(
  async () => (await import('./CountryFills')).CountryFills,
  [],
  () => null,
)
const CountryEdges = onDemand(
  async () => (await import('./CountryEdges')).CountryEdges,
  [],
  () => null,
)

interface WorldLandProps {
  readonly states: CountryStates
  readonly tied: CountryRoles
  /** Countries chosen by the reader. */
  readonly asked: readonly CountryCode[]
  /** Posts hidden by the filters. */
  readonly hidden: readonly PostSummary[]
}

/** Land, borders, filled countries, and faint points for posts hidden by the filters. */
export function WorldLand({ states, tied, asked, hidden }: WorldLandProps) {
  const { data: borders } = useQuery(bordersQuery)
  const faint = useMemo(() => pointPath(hidden.map(({ position }) => position)), [hidden])
  return (
    <>
      <LandOverlay>
        {borders && (
          <>
            <path className="land__ground land__ground--all" d={borders.land} />
            <path className="land__ground" d={borders.unassigned} />
            <Suspense>{states.size > 0 && <CountryFills borders={borders} states={states} />}</Suspense>
            <path className="land__borders" d={borders.borders} />
            <path className="land__borders land__borders--disputed" d={borders.disputed} />
            <Suspense>
              {states.size + asked.length > 0 && (
                <CountryEdges borders={borders} states={states} tied={tied} asked={asked} />
              )}
            </Suspense>
          </>
        )}
      </LandOverlay>
      {/* A separate overlay: a filter changes the points without repainting the land. */}
      <LandOverlay>
        <path className="land__faint" d={faint} />
      </LandOverlay>
    </>
  )
}
