import { screen, waitFor, within } from '@testing-library/react'
import { network } from 'virtual:network'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPart } from '../../../../tests/render'
import { layOut, MapAtAddress } from '../map-at-address.fixture'

const renderMap = (at = '', lang: 'fr' | 'en' = 'fr') =>
  renderPart(<MapAtAddress shown={network} />, { at, lang })
const address = () => new URLSearchParams(window.location.search)

const entries = () =>
  within(screen.getByRole('list', { name: /Légende|Legend/ }))
    .getAllByRole('listitem')
    .map((entry) => entry.textContent)

beforeEach(() => layOut())

describe('the coverage layer', () => {
  it('is turned on and off by a button that says so, and stands in the address', async () => {
    const { user, container } = renderMap()
    const toggle = screen.getByRole('button', { name: 'Pays couverts' })
    await waitFor(() => expect(container.querySelector('.land__ground')).not.toBeNull())
    expect(toggle).toHaveAttribute('aria-pressed', 'false')
    expect(container.querySelector('.land__none')).toBeNull()
    await user.click(toggle)
    await waitFor(() => expect(toggle).toHaveAttribute('aria-pressed', 'true'))
    await waitFor(() => expect(address().get('layer')).toBe('coverage'))
    await waitFor(() => expect(container.querySelector('.land__none')).not.toBeNull())
    expect(screen.getByRole('button', { name: 'Pays couverts' })).toBe(toggle)
    await user.click(toggle)
    await waitFor(() => expect(toggle).toHaveAttribute('aria-pressed', 'false'))
    expect(container.querySelector('.land__none')).toBeNull()
    await waitFor(() => expect(address().has('layer')).toBe(false))
  })

  it.each([
    [
      'fr',
      [
        'pays hôte',
        'couvert',
        'couvert pour un domaine précis',
        'sans doute couvert (déduit)',
        'cité, mais pas comme couvert aujourd’hui',
        'aucune source trouvée',
        'territoire français',
      ],
      /Une teinte dit une seule chose.*Des hachures ne veulent pas dire « non couvert »/,
    ],
    [
      'en',
      [
        'host country',
        'covered',
        'covered for one field only',
        'probably covered (inferred)',
        'spoken of, but not as covered today',
        'no source found',
        'French territory',
      ],
      /A tint says one thing only.*Hatching does not mean “not covered”/,
    ],
  ] as const)('explains every fill, and what a fill means, in %s', async (lang, words, note) => {
    renderMap('?layer=coverage', lang)
    await waitFor(() => expect(entries()).toEqual(expect.arrayContaining([...words])))
    expect(screen.getByText(note)).toBeInTheDocument()
  })

  it('draws all the world in a few paths, of different patterns and not of colours alone', async () => {
    const { container } = renderMap('?layer=coverage')
    await waitFor(() => expect(container.querySelector('.land__none')).not.toBeNull())
    expect(container.querySelectorAll('.land path').length).toBeLessThan(30)
    const fills = ['.land__scoped', '.land__inferred', '.land__other', '.land__none'].map((name) =>
      container.querySelector(name)?.getAttribute('fill'),
    )
    expect(new Set(fills).size).toBe(4)
    for (const fill of fills) expect(container.querySelector(`${fill?.slice(4, -1)}`)).not.toBeNull()
  })

  it('singles out what the choice concerns among all that is filled', async () => {
    const { container } = renderMap('?layer=coverage&country=NP', 'en')
    await waitFor(() => expect(container.querySelector('.land__edge--tied')).not.toBeNull())
    expect(entries()).toEqual(expect.arrayContaining(['tied to your choice', 'chosen country']))
  })

  it('has a legend that can be folded away', async () => {
    const { user } = renderMap('?layer=coverage')
    const toggle = screen.getByRole('button', { name: 'Légende' })
    expect(toggle).toHaveAttribute('aria-expanded', 'true')
    await user.click(toggle)
    expect(screen.queryByRole('list', { name: 'Légende' })).not.toBeInTheDocument()
  })
})
