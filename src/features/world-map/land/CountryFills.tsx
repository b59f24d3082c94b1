import { useMemo } from 'react'

import { useMapState } from '~/features/world-map/camera/use-map-state'

import type { Borders } from './borders'
import type { CountryStates } from './country-fills'
import { fillPaths } from './fill-paths'
import { FillGroup } from './FillGroup'
import { FillPatterns } from './FillPatterns'

interface CountryFillsProps {
  readonly borders: Borders
  readonly states: CountryStates
}

/** The countries, filled by what the sources say of them. */
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
