import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { territoryPoints } from '~/geometry/geography'
import type { NetworkSummary } from '~/model/network'
import { useLayer } from '~/url/use-params'

import { bordersQuery } from './borders.query'
import type { CountryRoles, CountryStates } from './country-fills'

interface Fills {
  readonly isLayerOn: boolean
  /** Fill of each country. */
  readonly states: CountryStates
  /** Countries concerned by the choice, singled out when every country is filled. */
  readonly tied: CountryRoles
}

/** The code of the layer, loaded when it is first turned on. */
const layerQuery = queryOptions({
  queryKey: ['layer-states'],
  queryFn: async () => ({ statesOf: (await import('./layer-states')).layerStates }),
  staleTime: Infinity,
})

const nothing: CountryRoles = new Map()

/** The fills of the map: those concerned by the choice, or with the coverage layer all countries. */
export function useFills(network: NetworkSummary, roles: CountryRoles): Fills {
  const { layer } = useLayer()
  const isLayerOn = layer === 'coverage'
  const { data: borders } = useQuery(bordersQuery)
  const { data: layerCode } = useQuery({ ...layerQuery, enabled: isLayerOn })
  const all = useMemo(() => {
    if (!isLayerOn || !borders || !layerCode) return nothing
    return layerCode.statesOf(network, [...borders.outlines.keys(), ...Object.keys(territoryPoints)])
  }, [isLayerOn, borders, layerCode, network])
  return isLayerOn ? { isLayerOn, states: all, tied: roles } : { isLayerOn, states: roles, tied: nothing }
}
