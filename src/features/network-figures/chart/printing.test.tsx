import { act, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { statedNetwork } from '~/rules/figures/figures.fixture'

import { renderPart } from '../../../../tests/render'
import { NetworkFigures } from '../NetworkFigures'

/** Whether the page is at rest, which takes seconds in a browser. */
const page = vi.hoisted(() => ({ isAtRest: true }))
vi.mock('~/ui/when-at-rest', () => ({
  whenAtRest: (act: () => void) => {
    if (page.isAtRest) act()
    return () => {}
  },
}))
beforeEach(() => {
  page.isAtRest = true
})

function print(event: 'beforeprint' | 'afterprint') {
  act(() => {
    window.dispatchEvent(new Event(event))
  })
}

/** The printed charts, once their code is loaded, as a page at rest has done beforehand. */
async function printed(container: HTMLElement): Promise<readonly SVGSVGElement[]> {
  await vi.dynamicImportSettled()
  print('beforeprint')
  return [...container.querySelectorAll<SVGSVGElement>('.print-chart svg')]
}

const labelsOf = (chart: SVGSVGElement | undefined) =>
  [...(chart?.querySelectorAll('text:not([aria-hidden])') ?? [])].map(({ textContent }) => textContent)

describe('printing the figures', () => {
  it.each(['fr', 'en'] as const)('%s: draws the charts though nobody has scrolled to them', async (lang) => {
    const { container } = renderPart(<NetworkFigures network={statedNetwork} />, { lang })
    expect(container.querySelector('.metric-chart')).toBeNull()
    const charts = await printed(container)
    expect(charts).toHaveLength(3)
    const posts = charts[1]
    expect(posts).toHaveAccessibleName(lang === 'fr' ? 'Postes' : 'Posts')
    // Each number with its source number: 2010 and 2015 come first, since the comparison rests on them.
    expect(labelsOf(posts)).toEqual(expect.arrayContaining(['923', '744', '735', '746']))
    print('afterprint')
    await waitFor(() => expect(container.querySelector('.print-chart')).toBeNull())
  })

  it('shows what the page shows: without repeated texts, no hollow mark', async () => {
    const { container } = renderPart(<NetworkFigures network={statedNetwork} />, { at: '?show=no-echo' })
    const charts = await printed(container)
    const labels = labelsOf(charts[1])
    expect(labels).toContain('744')
    expect(labels.filter((label) => label?.startsWith('92'))).toEqual([])
    print('afterprint')
  })

  it('leaves the tables for a print that comes before the charts are ready', () => {
    page.isAtRest = false
    renderPart(<NetworkFigures network={statedNetwork} />)
    print('beforeprint')
    expect(screen.getAllByRole('table', { hidden: true })).toHaveLength(3)
    print('afterprint')
  })
})
