import { waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'

import { network } from '~/features/world-map/map.fixture'

import { renderPart } from '../../../../tests/render'
import { layOut, MapAtAddress } from '../map-at-address.fixture'

const shown = network()

/** The width in pixels of the whole world on a map at an address, once its borders are drawn. */
async function worldWidthAt(at: string) {
  const { container } = renderPart(<MapAtAddress shown={shown} />, { at })
  await waitFor(() => expect(container.querySelector('.land__borders')).not.toBeNull())
  return () => {
    const land = container.querySelector('.land')
    return land instanceof SVGElement ? Number.parseFloat(land.style.width) : 0
  }
}

beforeEach(() => layOut())

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
