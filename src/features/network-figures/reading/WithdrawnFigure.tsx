import { Suspense } from 'react'

import type { NetworkSummary } from '~/model/network'
import { WithdrawnPart } from '~/parts/withdrawn/withdrawn-part'
import { useFigureOptions } from '~/url/use-params'

interface WithdrawnFigureProps {
  readonly network: NetworkSummary
}

/** A notice for an address that names a withdrawn statement: since when, why, and what it said. */
export function WithdrawnFigure({ network }: WithdrawnFigureProps) {
  const { figureId } = useFigureOptions()
  if (figureId === null || network.figures.some(({ id }) => id === figureId)) return null
  return (
    <Suspense>
      <WithdrawnPart id={figureId} network={network} />
    </Suspense>
  )
}
