import { useEffect } from 'react'

import { usePrinting } from '~/parts/use-printing'

import type { PrintChart } from './PrintChart'

let loaded: typeof PrintChart | null = null

async function load(): Promise<void> {
  try {
    loaded = (await import('./PrintChart')).PrintChart
  } catch {
    // Paper then has the tables.
  }
}

/** Milliseconds after which it is loaded even if the page is still busy, or does not tell. */
const PATIENCE = 2000

/**
 * What draws a chart on paper, while the page is being printed; otherwise `null`. Nothing can be loaded once
 * printing begins, so it is loaded beforehand, when there is nothing else to do. A print that comes even
 * earlier has the tables instead.
 */
export function usePrintChart(): typeof PrintChart | null {
  const isPrinting = usePrinting()

  useEffect(function loadWhenIdle() {
    if (typeof window.requestIdleCallback === 'function') {
      const request = window.requestIdleCallback(() => void load(), { timeout: PATIENCE })
      return () => window.cancelIdleCallback(request)
    }
    const timer = setTimeout(() => void load(), PATIENCE)
    return () => clearTimeout(timer)
  }, [])

  return isPrinting ? loaded : null
}
