import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import type { Network } from '~/model/network'

import { renderPart } from '../../../tests/render'
import { layOut, MapAtAddress } from './map-at-address.fixture'
import { network, post } from './map.fixture'

function renderMap({ at = '', lang = 'fr', shown = network() }: Partial<Options> = {}) {
  return renderPart(<MapAtAddress shown={shown} />, { at, lang })
}

interface Options {
  readonly at: string
  readonly lang: 'fr' | 'en'
  readonly shown: Network
}

const posts = () => within(screen.getByRole('group', { name: /^Postes|^Posts/ })).getAllByRole('button')
const names = () => posts().map((button) => button.getAttribute('aria-label'))
const address = () => new URLSearchParams(window.location.search)

beforeEach(() => layOut())

describe('what the map is called', () => {
  it('is a region named Carte or Map, with a link before it that skips to the list', async () => {
    renderMap()
    expect(await screen.findByRole('region', { name: /^Carte/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Passer la carte' })).toHaveAttribute('href', '#liste')
  })

  it.each([
    ['fr', ['Zoom avant', 'Zoom arrière', 'Voir le monde entier']],
    ['en', ['Zoom in', 'Zoom out', 'Show the whole world']],
  ] as const)('its buttons have names in %s', (lang, expected) => {
    renderMap({ lang })
    for (const name of expected) expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('is itself no stop of the Tab key: only what is named in it is', () => {
    const { container } = renderMap()
    expect(container.querySelectorAll('[tabindex="0"]:not(button)')).toHaveLength(0)
  })
})

describe('the wheel', () => {
  const turn = (over: Element | null) => {
    const event = new WheelEvent('wheel', { deltaY: -400, bubbles: true, cancelable: true })
    if (over) fireEvent(over, event)
    return event
  }

  const widthOf = (land: Element | null) =>
    land instanceof SVGElement ? Number.parseFloat(land.style.width) : 0

  it('scrolls the page and says how to zoom, until the map has the focus', async () => {
    const { container } = renderMap()
    const canvas = container.querySelector('.leaflet-container')
    expect(turn(canvas).defaultPrevented).toBe(false)
    expect(screen.getByText(/\+ molette pour zoomer/)).toBeInTheDocument()
    posts()[0]?.focus()
    const before = widthOf(container.querySelector('.land'))
    expect(turn(canvas).defaultPrevented).toBe(true)
    await waitFor(() => expect(widthOf(container.querySelector('.land'))).toBeGreaterThan(before))
    expect(screen.queryByText(/\+ molette pour zoomer/)).not.toBeInTheDocument()
  })
})

describe('the posts', () => {
  it('are buttons named by city and country and by what their mark means, in order of region and city', () => {
    renderMap()
    expect(names()).toEqual([
      'Belgrade, Serbie — dernière attestation avant nov. 2021',
      'Bruxelles, Belgique — attesté depuis nov. 2021',
      'Addis-Abeba, Éthiopie — seulement mentionné',
      'Bamako, Mali — dernière attestation avant nov. 2021',
    ])
  })

  it('that the filters leave out have no button, those only mentioned that match have one', () => {
    renderMap({ at: '?threat=terrorism', lang: 'en' })
    expect(names()).toEqual([
      'Brussels, Belgium — attested since Nov 2021',
      'Addis Ababa, Ethiopia — only mentioned',
    ])
  })

  it('show their name while focused or pointed at, until Escape', async () => {
    const { user } = renderMap()
    const [belgrade] = posts()
    expect(screen.queryByText('Serbie')).not.toBeInTheDocument()
    await user.hover(belgrade ?? document.body)
    expect(screen.getByText('Serbie')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('Serbie')).not.toBeInTheDocument()
    belgrade?.focus()
    expect(await screen.findByText('Serbie')).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByText('Serbie')).not.toBeInTheDocument()
  })

  it('in a crowd share named marks, so that a network of thousands stays a page of hundreds', async () => {
    const crowd = Array.from({ length: 2000 }, (_, index) =>
      post({ id: `p-${index}`, position: [(index % 50) - 10, Math.floor(index / 50) * 3 - 20] }),
    )
    const { user } = renderMap({ shown: network(crowd) })
    expect(posts().length).toBeLessThan(300)
    const [first] = screen.getAllByRole('button', { name: /^\d+ postes autour de Bamako, Mali/ })
    const before = names()
    await user.click(first ?? document.body)
    await waitFor(() => expect(names()).not.toEqual(before))
    expect(posts().length).toBeLessThan(300)
  })
})

describe('the keyboard', () => {
  it('finds all posts behind one stop of the Tab key and walks them with arrows, Home and End', async () => {
    const { user } = renderMap()
    await user.tab()
    expect(screen.getByRole('link', { name: 'Passer la carte' })).toHaveFocus()
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName(/^Belgrade/)
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toHaveAccessibleName(/^Bruxelles/)
    await user.keyboard('{End}')
    expect(document.activeElement).toHaveAccessibleName(/^Bamako/)
    await user.keyboard('{ArrowDown}{ArrowUp}')
    expect(document.activeElement).toHaveAccessibleName(/^Addis/)
    await user.keyboard('{Home}{ArrowLeft}')
    expect(document.activeElement).toHaveAccessibleName(/^Belgrade/)
    expect(posts().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    await user.tab()
    expect(document.activeElement).toHaveAccessibleName('Zoom avant')
    await user.tab({ shift: true })
    expect(document.activeElement).toHaveAccessibleName(/^Belgrade/)
  })

  it.each(['{Enter}', ' '])('opens the card with %j, as a click does', async (key) => {
    const { user } = renderMap()
    posts()[3]?.focus()
    await user.keyboard(key)
    await waitFor(() => expect(address().get('post')).toBe('ml-bamako'))
  })
})

describe('the chosen post', () => {
  it('is opened by a click, then marked as current and labelled', async () => {
    const { user } = renderMap()
    await user.click(screen.getByRole('button', { name: /^Bruxelles/ }))
    await waitFor(() => expect(address().get('post')).toBe('be-brussels'))
    const current = () => posts().filter((button) => button.getAttribute('aria-current') === 'true')
    await waitFor(() => expect(current()).toHaveLength(1))
    expect(current()[0]).toHaveAccessibleName(/^Bruxelles/)
    await user.unhover(current()[0] ?? document.body)
    expect(within(current()[0] ?? document.body).getByText('Belgique')).toBeInTheDocument()
  })

  it('is not opened by a drag of the map that begins on it', async () => {
    const { user } = renderMap()
    const target = screen.getByRole('button', { name: /^Bruxelles/ })
    await user.pointer([
      { keys: '[MouseLeft>]', target, coords: { clientX: 100, clientY: 100 } },
      { target, coords: { clientX: 180, clientY: 120 } },
      { keys: '[/MouseLeft]', target, coords: { clientX: 180, clientY: 120 } },
    ])
    expect(address().get('post')).toBeNull()
  })

  it('stands on the map even where the filters leave it out', () => {
    renderMap({ at: '?post=ml-bamako&threat=terrorism' })
    expect(names()).toHaveLength(3)
    expect(screen.getByRole('button', { name: /^Bamako/ })).toHaveAttribute('aria-current', 'true')
  })
})
