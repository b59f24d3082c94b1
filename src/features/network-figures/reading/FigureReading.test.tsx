import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderCharts, stubLayout } from '../chart/charts.fixture'

beforeEach(stubLayout)

const reading = () => screen.queryByRole('region', { name: 'Lecture d’une marque' })

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
    expect(screen.getByText(/^Ces options sont élargies/)).toBeInTheDocument()
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
