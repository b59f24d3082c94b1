import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'

import { network } from '~/features/world-map/map.fixture'

import { server } from '../../../../mocks/node'
import { renderPart } from '../../../../tests/render'
import { layOut, MapAtAddress } from '../map-at-address.fixture'

const shown = network()

const renderMap = (at = '', lang: 'fr' | 'en' = 'fr') =>
  renderPart(<MapAtAddress shown={shown} />, { at, lang })

beforeEach(() => layOut())

describe('the legend', () => {
  const entries = () =>
    within(screen.getByRole('list', { name: /Légende|Legend/ }))
      .getAllByRole('listitem')
      .map((entry) => entry.textContent)

  it('has the marks that the posts have, and nothing else', () => {
    renderMap()
    expect(entries()).toEqual(['attesté depuis nov. 2021', 'plus ancien', 'seulement mentionné'])
  })

  it('explains the tints of a chosen post and the posts left out, once they are there', () => {
    renderMap('?post=be-brussels&threat=terrorism', 'en')
    expect(entries().slice(3)).toEqual(['filtered out', 'host country', 'covered for one field only'])
  })

  it('lies open where there is room, with nothing to fold', () => {
    renderMap()
    expect(screen.queryByRole('button', { name: 'Légende' })).not.toBeInTheDocument()
  })

  it('on a narrow map is folded, and opens by its button', async () => {
    layOut(360)
    const { user } = renderMap()
    const toggle = screen.getByRole('button', { name: 'Légende' })
    expect(toggle).toHaveAttribute('aria-expanded', 'false')
    expect(screen.queryByRole('list', { name: 'Légende' })).not.toBeInTheDocument()
    await user.click(toggle)
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('list', { name: 'Légende' })).toBeInTheDocument()
  })
})

describe('borders', () => {
  it('are drawn in a few paths, with a tint only on the countries that the chosen one concerns', async () => {
    const { container } = renderMap('?country=ME')
    await waitFor(() => expect(container.querySelector('.land__covered')).not.toBeNull())
    expect(container.querySelectorAll('.land path').length).toBeLessThan(20)
    const rings = (name: string) => container.querySelector(name)?.getAttribute('d')?.match(/M/g)?.length ?? 0
    expect(rings('.land__covered')).toBe(1)
    expect(rings('.land__host')).toBe(1)
    expect(rings('.land__asked')).toBe(1)
  })

  it('that do not load leave the posts in place, say so, and load when asked again', async () => {
    server.use(http.get('*/borders.json', () => new HttpResponse(null, { status: 503 })))
    const { user, container } = renderMap()
    expect(await screen.findByText(/contours des pays/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /^Bamako, Mali/ })).toBeInTheDocument()
    expect(container.querySelector('.land__ground')).toBeNull()
    server.resetHandlers()
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    await waitFor(() => expect(container.querySelector('.land__ground')).not.toBeNull())
    expect(screen.queryByText(/contours des pays/)).not.toBeInTheDocument()
  })

  it('come with a dated note that names both positions on Western Sahara', async () => {
    const { user } = renderMap('', 'en')
    await user.click(screen.getByText('Borders and names'))
    expect(
      await screen.findByText(/non-self-governing territory.*July 2024.*Moroccan sovereignty/),
    ).toBeVisible()
    expect(screen.getByText(/22 November 2026/)).toBeVisible()
  })
})
