import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { Network } from '~/model/network'
import { STATED, undated } from '~/rules/figures/figures.fixture'

import { renderPart } from '../../../../tests/render'
import { NetworkFigures } from '../NetworkFigures'

/** What a browser knows and a test does not: all is on screen, and every box is 320 by 232 pixels. */
function stubLayout(): void {
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

beforeEach(stubLayout)

async function renderCharts(at = '', lang: 'fr' | 'en' = 'fr', network: Network = STATED) {
  const view = renderPart(<NetworkFigures network={network} />, { lang, at })
  const charts = await waitFor(() => {
    const found = [...view.container.querySelectorAll<SVGSVGElement>('svg[role="group"]')]
    expect(found).toHaveLength(3)
    return found
  })
  const [officers, posts, countries] = charts
  if (!officers || !posts || !countries) throw new Error('a chart is missing')
  return { ...view, officers, posts, countries }
}

const marksOf = (chart: SVGSVGElement) =>
  [...chart.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('aria-label'))

const reading = () => screen.queryByRole('region', { name: 'Lecture d’une marque' })

describe('the marks', () => {
  it('are named by number, qualifier, unit, date and source, in time order', async () => {
    const { posts, countries } = await renderCharts()
    expect(posts).toHaveAccessibleName('Postes')
    expect(marksOf(posts)).toEqual([
      '92 ambassades, 12 juin 2017, al-2017, texte repris',
      '74 ambassades, 5 juin 2020, rs-2020',
      '73 ambassades, 1er juillet 2020, ml-2020',
      '74 ambassades, 8 février 2024, be-2024',
    ])
    expect(marksOf(countries)[1]).toMatch(/^plus de\s150 pays, 5 juin 2020, rs-2020$/)
  })

  it('have none of the chart library’s own roles, live regions, legends or tooltips', async () => {
    const { container } = await renderCharts()
    expect(container.querySelector('[role="application"], [aria-live="assertive"]')).toBeNull()
    expect(container.querySelector('.recharts-legend-wrapper, .recharts-tooltip-wrapper')).toBeNull()
    expect(container.querySelector('.recharts-scatter-line')).toBeNull()
  })

  it('are one tab stop, walked by arrow keys in time order', async () => {
    const { user, posts } = await renderCharts()
    const marks = [...posts.querySelectorAll<SVGElement>('[data-mark]')]
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1', '-1'])
    marks[0]?.focus()
    await user.keyboard('{ArrowRight}')
    expect(marks[1]).toHaveFocus()
    await user.keyboard('{End}')
    expect(marks[3]).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(marks[3]).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowUp}')
    expect(marks[1]).toHaveFocus()
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '0', '-1', '-1'])
  })

  it('stay apart where an echo, an undated statement and other units come together', async () => {
    const more = [
      undated({ id: 'u', value: 80, notBefore: '2018', notAfter: '2021', source: 'cm-2015' }),
      {
        ...undated({ id: 'd', value: 90, unit: 'services', source: 'cm-2015' }),
        date: '2019',
        dateKind: 'as-of' as const,
      },
    ]
    const network = { ...STATED, figures: [...STATED.figures, ...more] }
    const { posts } = await renderCharts('?show=undated', 'fr', network)
    const texts = [...posts.querySelectorAll('.mark-label__text')].map((label) => label.textContent)
    expect(texts).toContain('90 services')
    expect(texts).toContain('80')
    expect(posts.querySelectorAll('.mark-context__bar')).toHaveLength(1)
  })
})

describe('reading a mark', () => {
  it('focus tells number, unit, date, source, echo and neighbours; the address stays', async () => {
    const { posts } = await renderCharts()
    posts.querySelector<SVGElement>('[data-mark="al-2017.posts"]')?.focus()
    await waitFor(() => expect(reading()).toBeInTheDocument())
    const text = reading()?.textContent
    expect(text).toContain('92 ambassades')
    expect(text).toContain('12 juin 2017 (dernière modification de la page)')
    expect(text).toContain('les ambassades qui ont un service')
    expect(text).toContain('Texte repris de 2010')
    expect(text).toMatch(/78.*19 juin 2015.*incompatible.*74.*5 juin 2020.*incompatible/)
    expect(window.location.search).toBe('')
  })

  it('says in words what a qualifier allows', async () => {
    const { officers } = await renderCharts()
    officers.querySelector<SVGElement>('[data-mark="be-2024.officers"]')?.focus()
    await waitFor(() => expect(reading()).toHaveTextContent('« Plus de 300 » : 301 ou davantage.'))
  })

  it('Enter keeps it in the address, Escape takes it back and leaves the focus on the mark', async () => {
    const { user, posts } = await renderCharts()
    const mark = posts.querySelector<SVGElement>('[data-mark="ml-2020.posts"]')
    mark?.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.search).toBe('?figure=ml-2020.posts'))
    expect(mark).toHaveAttribute('aria-pressed', 'true')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(window.location.search).toBe(''))
    expect(reading()).not.toBeInTheDocument()
    expect(mark).toHaveFocus()
  })

  it('a click keeps it, and closing it gives the focus back to the mark', async () => {
    const { user, countries } = await renderCharts()
    const mark = countries.querySelector<SVGElement>('[data-mark="be-2024.countries"]')
    if (!mark) throw new Error('no mark')
    await user.click(mark)
    await waitFor(() => expect(window.location.search).toBe('?figure=be-2024.countries'))
    const region = await screen.findByRole('region', { name: 'Lecture d’une marque' })
    await user.click(within(region).getByRole('button', { name: 'Fermer' }))
    await waitFor(() => expect(window.location.search).toBe(''))
    expect(mark).toHaveFocus()
  })

  it('in one column, a pointer in passing opens nothing: that would move the charts', async () => {
    const { user, posts } = await renderCharts()
    const mark = posts.querySelector<SVGElement>('[data-mark="ml-2020.posts"]')
    if (!mark) throw new Error('no mark')
    await user.hover(mark)
    expect(reading()).not.toBeInTheDocument()
  })

  it('an address opens it and shows its mark, even of a year that is not asked for, and says so', async () => {
    const { posts } = await renderCharts('?figure=cm-2015.posts')
    expect(reading()).toHaveTextContent('78 ambassades')
    expect(posts.querySelector('[data-mark="cm-2015.posts"]')).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('combobox', { name: 'Années' })).toHaveDisplayValue('2015–2024')
    expect(screen.getByText(/^Le choix est élargi/)).toBeInTheDocument()
  })

  it('leads from number to number: origin, repeats, and what the same page counts besides', async () => {
    const { user } = await renderCharts('?figure=al-2017.posts')
    const region = screen.getByRole('region', { name: 'Lecture d’une marque' })
    expect(region).toHaveTextContent(/La même page dit aussi\s:250 policiers et gendarmes156 pays/)
    await user.click(within(region).getByRole('link', { name: /^93, ministry-2010, 31 août 2010/ }))
    await waitFor(() => expect(window.location.search).toBe('?figure=ministry-2010.posts'))
    const next = screen.getByRole('region', { name: 'Lecture d’une marque' })
    expect(next).toHaveTextContent(/Repris par une page\s:92, al-2017, 12 juin 2017/)
    expect(next).toHaveFocus()
  })

  it('an address that names no figure opens nothing', async () => {
    await renderCharts('?figure=nothing')
    expect(reading()).not.toBeInTheDocument()
  })
})

describe('the drawing', () => {
  /** Without what differs from run to run: fractions of a pixel and generated ids. */
  const serialised = (chart: SVGSVGElement) =>
    chart.outerHTML
      .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
      .replaceAll(/\s(?:id|aria-labelledby|aria-describedby|clip-path)="[^"]*"/g, '')
      .replaceAll('><', '>\n<')

  it.each(['fr', 'en'] as const)('%s: stays as it was looked at', async (lang) => {
    const { officers, posts, countries } = await renderCharts('', lang)
    for (const [name, chart] of Object.entries({ officers, posts, countries })) {
      await expect(serialised(chart)).toMatchFileSnapshot(`./snapshots/${name}.${lang}.svg`)
    }
  })

  it('ties a repeated text to its origin when both are shown, and joins nothing else', async () => {
    const { posts } = await renderCharts('?years=all')
    expect(posts.querySelectorAll('.mark-context__echo')).toHaveLength(1)
    expect(posts.querySelectorAll('.mark-context__ray')).toHaveLength(0)
    expect(posts.querySelectorAll('.mark-sign--hollow')).toHaveLength(1)
  })
})
