import { useMemo } from 'react'

import type { Network } from '~/model/network'
import { useCompared } from '~/url/use-params'

import { type FigureNotes, figureNotes } from './figure-notes'
import { useFigureFilter } from './use-figure-filter'

/** The numbers of the sources that charts and comparison cite, as the address has them. */
export function useFigureNotes(network: Network): FigureNotes {
  const { filter } = useFigureFilter(network)
  const { from, to } = useCompared()
  return useMemo(() => figureNotes(network, filter, { from, to }), [network, filter, from, to])
}
