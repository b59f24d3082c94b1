import { useEffect } from 'react'

import { usePrinting } from '~/parts/use-printing'
import { whenAtRest } from '~/ui/when-at-rest'

import type { PaperChart } from './MetricChart'

let loaded: typeof PaperChart | null = null

async function load(): Promise<void> {
  try {
    loaded = (await import('./MetricChart')).PaperChart
  } catch {
    // If loading fails, the tables are printed.
  }
}

/**
 * The component of the printed chart while the page is being printed; otherwise null. It is loaded once the page is
 * at rest, since nothing can be loaded during printing; a print before that has the tables instead.
 */
export function usePrintChart(): typeof PaperChart | null {
  const isPrinting = usePrinting()
  useEffect(() => whenAtRest(load), [])
  return isPrinting ? loaded : null
}
