import { useMemo } from 'react'

import { useMapState } from '~/features/world-map/camera/use-map-state'
import type { CountryCode } from '~/model/claim'

import type { Borders } from './borders'
import type { CountryRoles, CountryStates } from './country-fills'
import { askedSquares, squarePaths } from './country-squares'
import { outlinePath } from './fill-paths'
import { FillGroup } from './FillGroup'

interface CountryEdgesProps {
  readonly borders: Borders
  readonly states: CountryStates
  /** Countries of the chosen post or country, outlined when all others are filled too. */
  readonly tied: CountryRoles
  /** Countries chosen by the reader, filled or not. */
  readonly asked: readonly CountryCode[]
}

/** Layers over the borders: outlines of covered and chosen countries, and squares for those too small to see. */
export function CountryEdges({ borders, states, tied, asked }: CountryEdgesProps) {
  const zoom = useMapState((map) => map.getZoom())
  const paths = useMemo(() => {
    // One outline per country: a chosen one replaces the others.
    const others = [...states].filter(([code]) => !asked.includes(code))
    const edged = others.filter(([, state]) => state === 'covered' || state === 'scoped')
    return {
      edges: outlinePath(
        borders,
        edged.map(([code]) => code),
      ),
      tied: outlinePath(
        borders,
        [...tied.keys()].filter((code) => !asked.includes(code)),
      ),
      asked: outlinePath(borders, asked),
    }
  }, [borders, states, tied, asked])
  const squares = useMemo(() => squarePaths(borders, states, zoom), [borders, states, zoom])
  const firm = squares.host + squares.covered + squares.scoped
  const quiet = squares.inferred + squares.other + squares.none
  return (
    <>
      <path className="land__edge" d={paths.edges} />
      {paths.tied && <path className="land__edge land__edge--tied" d={paths.tied} />}
      <path className="land__halo" d={paths.asked} />
      <path className="land__asked" d={paths.asked} />
      <path className="land__asked land__asked--square" d={askedSquares(borders, asked, zoom)} />
      <FillGroup paths={squares} ground={firm + quiet} />
      <path className="land__rim" d={quiet} />
      <path className="land__edge" d={firm} />
    </>
  )
}
