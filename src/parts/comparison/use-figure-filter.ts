import { useMemo } from 'react'

import type { Network } from '~/model/network'
import { type FigureFilter, widenedFor } from '~/rules/figures/figures'
import { useFigureOptions } from '~/url/use-params'

/** Which statements the figures show, and whether that is more than the options of the address ask for. */
export interface ShownFilter {
  readonly filter: FigureFilter
  readonly isWidened: boolean
}

/** The options of the address, widened for the statement that it names: no link points at what is hidden. */
export function useFigureFilter({ figures, sources }: Network): ShownFilter {
  const { years, official, noEcho, undated, figureId } = useFigureOptions()
  return useMemo(() => {
    const asked = { years, official, noEcho, undated }
    const named = figures.find(({ id }) => id === figureId)
    const filter = named ? widenedFor(named, asked, sources) : asked
    return { filter, isWidened: filter !== asked }
  }, [figures, sources, years, official, noEcho, undated, figureId])
}
