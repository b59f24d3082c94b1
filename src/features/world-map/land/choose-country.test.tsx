import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'

import { network } from '~/features/world-map/map.fixture'

import { renderPart } from '../../../../tests/render'
import { layOut, MapAtAddress } from '../map-at-address.fixture'
import { toWorld, worldSize } from './borders'

const shown = network()

const nepal = [28, 84] as const
const mongolia = [46.5, 104] as const
const atlantic = [0, -30] as const

async function renderMap(at = '') {
  const view = renderPart(<MapAtAddress shown={shown} />, { at })
  await waitFor(() => expect(view.container.querySelector('.land__borders')).not.toBeNull())
  const canvas = view.container.querySelector('.leaflet-container')
  const land = view.container.querySelector('.land')
  const pane = view.container.querySelector('.leaflet-map-pane')
  if (!canvas || !(land instanceof SVGElement) || !(pane instanceof HTMLElement)) throw new Error('no map')
  const { style } = land
  const { style: moved } = pane
  /** The place of a position on screen: the land is one SVG, scaled as a whole and moved with its pane. */
  function placeOf(position: readonly [number, number]) {
    const [x, y] = toWorld(position)
    const scale = Number.parseFloat(style.width) / worldSize
    return {
      clientX: Number.parseFloat(moved.left) + Number.parseFloat(style.left) + x * scale,
      clientY: Number.parseFloat(moved.top) + Number.parseFloat(style.top) + y * scale,
    }
  }
  return { ...view, canvas, placeOf, widthOf: () => Number.parseFloat(style.width) }
}

const country = () => new URLSearchParams(window.location.search).get('country')
/** Longer than the map waits for a second click. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 300))

beforeEach(() => layOut())

describe('a press on the land', () => {
  it('chooses the country, in place of the one chosen before', async () => {
    const { canvas, placeOf } = await renderMap()
    fireEvent.click(canvas, placeOf(nepal))
    await waitFor(() => expect(country()).toBe('NP'))
    await aWhile()
    fireEvent.click(canvas, placeOf(mongolia))
    await waitFor(() => expect(country()).toBe('MN'))
  })

  it('does so in the coverage layer too', async () => {
    const { canvas, placeOf } = await renderMap('?layer=coverage')
    fireEvent.click(canvas, placeOf(nepal))
    await waitFor(() => expect(country()).toBe('NP'))
  })

  it.each([{ ctrlKey: true }, { metaKey: true }])('with %j adds it, or takes it away again', async (key) => {
    const { canvas, placeOf } = await renderMap('?country=ML')
    fireEvent.click(canvas, { ...placeOf(nepal), ...key })
    await waitFor(() => expect(country()).toBe('ML,NP'))
    fireEvent.click(canvas, { ...placeOf(nepal), ...key })
    await waitFor(() => expect(country()).toBe('ML'))
  })

  it('leaves a country that is the only one chosen as it is', async () => {
    const { canvas, placeOf } = await renderMap('?country=NP')
    const before = window.history.length
    fireEvent.click(canvas, placeOf(nepal))
    await aWhile()
    expect(country()).toBe('NP')
    expect(window.history.length).toBe(before)
  })
})

describe('what chooses no country', () => {
  it('a press at sea', async () => {
    const { canvas, placeOf } = await renderMap()
    fireEvent.click(canvas, placeOf(atlantic))
    await aWhile()
    expect(country()).toBeNull()
  })

  it('a press on a post, which opens its card', async () => {
    const { user } = await renderMap()
    await user.click(screen.getByRole('button', { name: /^Bamako/ }))
    await waitFor(() => expect(window.location.search).toContain('post=ml-bamako'))
    await aWhile()
    expect(country()).toBeNull()
  })

  it('a press on the legend or on a button', async () => {
    const { user } = await renderMap()
    await user.click(screen.getByRole('list', { name: 'Légende' }))
    await user.click(screen.getByRole('button', { name: 'Zoom avant' }))
    await aWhile()
    expect(country()).toBeNull()
  })

  it('a double click, which draws the map larger', async () => {
    const { canvas, placeOf, widthOf } = await renderMap()
    const before = widthOf()
    fireEvent.click(canvas, { ...placeOf(nepal), detail: 1 })
    fireEvent.click(canvas, { ...placeOf(nepal), detail: 2 })
    fireEvent.dblClick(canvas, { ...placeOf(nepal), detail: 2 })
    await waitFor(() => expect(widthOf()).toBeCloseTo(2 * before, 3))
    await aWhile()
    expect(country()).toBeNull()
  })

  it('a drag of the map', async () => {
    const { user, canvas, placeOf } = await renderMap()
    const { clientX, clientY } = placeOf(nepal)
    await user.pointer([
      { keys: '[MouseLeft>]', target: canvas, coords: { clientX, clientY } },
      { target: canvas, coords: { clientX: clientX - 60, clientY: clientY + 20 } },
      { keys: '[/MouseLeft]', target: canvas, coords: { clientX: clientX - 60, clientY: clientY + 20 } },
    ])
    await aWhile()
    expect(country()).toBeNull()
  })
})

/** A tap as reported by browsers without double clicks on touch: `detail` is 1 each time. */
function tap(element: Element, { clientX, clientY }: { clientX: number; clientY: number }) {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX, clientY })
  Object.defineProperty(event, 'sourceCapabilities', { value: { firesTouchEvents: true } })
  fireEvent(element, event)
}

describe('two quick taps', () => {
  it('on the land draw the map larger', async () => {
    const { canvas, placeOf, widthOf } = await renderMap()
    const before = widthOf()
    tap(canvas, placeOf(nepal))
    tap(canvas, placeOf(nepal))
    await waitFor(() => expect(widthOf()).toBeCloseTo(2 * before, 3))
  })

  it('on a button over the map are two presses, and leave the map as it is', async () => {
    const { placeOf, widthOf } = await renderMap()
    const before = widthOf()
    const layer = screen.getByRole('button', { name: 'Pays couverts' })
    tap(layer, placeOf(atlantic))
    await waitFor(() => expect(layer).toHaveAttribute('aria-pressed', 'true'))
    tap(layer, placeOf(atlantic))
    await waitFor(() => expect(layer).toHaveAttribute('aria-pressed', 'false'))
    await aWhile()
    expect(widthOf()).toBe(before)
  })
})
