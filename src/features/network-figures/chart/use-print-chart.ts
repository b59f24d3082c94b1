import { useEffect } from 'react'

import { usePrinting } from '~/parts/use-printing'
import { whenAtRest } from '~/ui/when-at-rest'

import type { PaperChart } from './MetricChart'

let loaded: typeof PaperChart | null = null

async function load(): Promise<void> {
  try {
    loaded = (await import('./MetricChart')).PaperChart
  } catch {
    // Paper then has the tables.
  }
}

/**
 * What draws a chart on paper, while the page is being printed; otherwise `null`. Nothing can be loaded once
 * printing begins, so it is loaded beforehand, once the page is at rest. A print that comes even earlier has
 * the tables instead.
 */
export function usePrintChart(): typeof PaperChart | null {
  const isPrinting = usePrinting()
  useEffect(() => whenAtRest(load), [])
  return isPrinting ? loaded : null
}
