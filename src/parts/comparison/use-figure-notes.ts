import { useMemo } from 'react'

import type { Network } from '~/model/network'
import { useCompared, useFigureOptions } from '~/url/use-params'

import { type FigureNotes, figureNotes } from './figure-notes'

/** The numbers of the sources that charts and comparison cite, as the address has them. */
export function useFigureNotes(network: Network): FigureNotes {
  const { years, official, noEcho, undated } = useFigureOptions()
  const { from, to } = useCompared()
  return useMemo(
    () => figureNotes(network, { years, official, noEcho, undated }, { from, to }),
    [network, years, official, noEcho, undated, from, to],
  )
}
