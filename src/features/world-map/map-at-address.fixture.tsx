import { vi } from 'vitest'

import { useSelection } from '~/app/atlas/use-selection'
import type { Network } from '~/model/network'
import { useFilters } from '~/url/use-filters'

import { WorldMap } from './WorldMap'

/** The map with the selection of the address, as on the page. */
export function MapAtAddress({ shown }: { readonly shown: Network }) {
  const { selection } = useSelection(shown, useFilters().filters)
  return <WorldMap network={shown} selection={selection} />
}

/** Gives every element a size in pixels, since jsdom has no layout: as wide as the map on a desktop. */
export function layOut(width = 800): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(640)
  vi.spyOn(window, 'scrollTo').mockReturnValue()
}
