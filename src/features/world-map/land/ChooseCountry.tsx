import { useQuery } from '@tanstack/react-query'
import type { LatLng, LeafletMouseEvent } from 'leaflet'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { useMap } from 'react-leaflet'

import { useFilters } from '~/url/use-filters'

import { bordersQuery } from './borders.query'
import type { CountryStates } from './country-fills'
import { countryAtPress, isOnLand } from './country-press'

interface ChooseCountryProps {
  readonly states: CountryStates
  /** Set to the countries chosen by a press on the map. */
  readonly pressedRef: RefObject<string>
}

/** Milliseconds to wait for a second click, which zooms in instead. */
const doubleClickTime = 220

/**
 * A press on land chooses its country; with Ctrl or ⌘ it is added or removed. A drag, a press on a post or at sea
 * chooses nothing. Nothing is computed while the pointer moves.
 */
export function ChooseCountry({ states, pressedRef }: ChooseCountryProps) {
  const map = useMap()
  const { data: borders } = useQuery(bordersQuery)
  const { filters, setFilter } = useFilters()

  const choose = useEffectEvent((place: LatLng, isAdded: boolean) => {
    const { lat, lng } = place.wrap()
    const code = borders && countryAtPress(borders, states, [lat, lng], map.getZoom())
    if (!code) return
    const { countries: before } = filters
    const others = before.filter((one) => one !== code)
    const next = !isAdded ? [code] : before.includes(code) ? others : [...before, code]
    if (next.join() === before.join()) return
    pressedRef.current = next.join()
    setFilter('countries', next)
  })

  useEffect(
    function listenForPresses() {
      let timer = 0
      function onClick({ latlng, originalEvent }: LeafletMouseEvent) {
        clearTimeout(timer)
        const { detail, ctrlKey, metaKey, shiftKey, altKey } = originalEvent
        if (detail > 1 || shiftKey || altKey || !isOnLand(originalEvent)) return
        timer = window.setTimeout(() => choose(latlng, ctrlKey || metaKey), doubleClickTime)
      }
      function onPointerDown({ originalEvent }: LeafletMouseEvent) {
        // The land looks pressable, but the press must not move the focus from the map's container.
        if (isOnLand(originalEvent)) originalEvent.preventDefault()
      }
      map.on('click', onClick)
      map.on('mousedown', onPointerDown)
      return () => {
        clearTimeout(timer)
        map.off('click', onClick)
        map.off('mousedown', onPointerDown)
      }
    },
    [map],
  )
  return null
}
