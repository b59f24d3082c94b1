import { useMemo } from 'react'

import type { NetworkSummary } from '~/model/network'
import { type FigureFilter, widenedFor } from '~/rules/figures/figures'
import { useFigureOptions } from '~/url/use-params'

/** The filter that the figures apply, and whether it lets through more than the address asks for. */
export interface ShownFilter {
  readonly filter: FigureFilter
  readonly isWidened: boolean
}

/** The options of the address, widened so that the statement named by it is never hidden. */
export function useFigureFilter({ figures, sources }: NetworkSummary): ShownFilter {
  const { years, official, noEcho, undated, figureId } = useFigureOptions()
  return useMemo(() => {
    const asked = { years, official, noEcho, undated }
    const named = figures.find(({ id }) => id === figureId)
    const filter = named ? widenedFor(named, asked, sources) : asked
    return { filter, isWidened: filter !== asked }
  }, [figures, sources, years, official, noEcho, undated, figureId])
}
