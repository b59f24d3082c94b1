import { waitFor } from '@testing-library/react'
import { expect, vi } from 'vitest'

import type { Network } from '~/model/network'
import { statedNetwork } from '~/rules/figures/figures.fixture'

import { renderPart } from '../../../../tests/render'
import { NetworkFigures } from '../NetworkFigures'

/** Stands in for layout: everything is in the viewport, every box is 320 by 232 pixels. */
export function stubLayout(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #report: (seen: readonly { isIntersecting: boolean }[]) => void
      constructor(report: (seen: readonly { isIntersecting: boolean }[]) => void) {
        this.#report = report
      }
      observe() {
        this.#report([{ isIntersecting: true }])
      }
      disconnect() {}
    },
  )
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(320)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(232)
}

/** Renders the figures with their three charts, drawings and chart marks. */
export async function renderCharts(at = '', lang: 'fr' | 'en' = 'fr', network: Network = statedNetwork) {
  const view = renderPart(<NetworkFigures network={network} />, { lang, at })
  const charts = await waitFor(() => {
    expect(view.container.querySelectorAll('[data-mark]').length).toBeGreaterThan(0)
    const found = [...view.container.querySelectorAll<HTMLElement>('.metric-chart')]
    expect(found).toHaveLength(3)
    return found
  })
  const [officers, posts, countries] = charts
  if (!officers || !posts || !countries) throw new Error('a chart is missing')
  return { ...view, officers, posts, countries }
}
