import { waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'

import { useSelection } from '~/app/atlas/use-selection'
import { network } from '~/features/world-map/map.fixture'
import { WorldMap } from '~/features/world-map/WorldMap'
import { useFilters } from '~/url/use-filters'

import { renderPart } from '../../../../tests/render'

const shown = network()

/** The map as the page holds it: the address chooses the posts. */
function MapAtAddress() {
  const { selection } = useSelection(shown, useFilters().filters)
  return <WorldMap network={shown} selection={selection} />
}

/** The map at an address, once its borders are drawn; how wide it draws the whole world, in pixels. */
async function worldWidthAt(at: string) {
  const { container } = renderPart(<MapAtAddress />, { at })
  await waitFor(() => expect(container.querySelector('.land__borders')).not.toBeNull())
  return () => {
    const land = container.querySelector('.land')
    return land instanceof SVGElement ? Number.parseFloat(land.style.width) : 0
  }
}

beforeEach(() => {
  // jsdom lays nothing out: the box is said to be as large as on a desktop.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640)
  vi.spyOn(window, 'scrollTo').mockReturnValue()
})

test.each([
  ['a post that works for several countries', '?post=rs-belgrade'],
  ['a country', '?country=ML'],
])('an address that names %s opens on it, drawn larger', async (_, at) => {
  const worldWidth = await worldWidthAt(at)
  await waitFor(() => expect(worldWidth()).toBeGreaterThanOrEqual(256 * 2 ** 4))
})

test('an address that names a post for its host alone opens on the whole world', async () => {
  const worldWidth = await worldWidthAt('?post=ml-bamako')
  expect(worldWidth()).toBe(256 * 2 ** 2)
})
