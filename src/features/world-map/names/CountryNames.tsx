import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

import { useMapState } from '~/features/world-map/camera/use-map-state'
import { type MapMark, pixelsPerUnit } from '~/features/world-map/posts/lay-out-posts'
import { usePlacer } from '~/features/world-map/posts/use-placer'
import { useLanguage } from '~/i18n/language'
import type { Position } from '~/model/post'

import { bordersQuery } from '../land/borders.query'
import { type NamePlace, placeNames } from './name-places'

import './country-names.css'

interface CountryNamesProps {
  readonly marks: readonly MapMark[]
}

/** Names of countries on their land where there is room; hidden from assistive technology, which has them in list and cards. */
export function CountryNames({ marks }: CountryNamesProps) {
  const map = useMap()
  const [pane] = useState(() => map.getPane('names') ?? map.createPane('names'))
  const { country } = useLanguage()
  const { data: borders } = useQuery(bordersQuery)
  const place = usePlacer()
  const zoom = useMapState((it) => it.getZoom())
  // A string, so that it stays equal while the map does not move.
  const view = useMapState((it) => {
    const { min, max } = it.getPixelBounds()
    return min && max ? [min.x, min.y, max.x, max.y].join(' ') : ''
  })
  const names = useMemo(() => {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = view.split(' ').map(Number)
    return borders
      ? placeNames(borders, {
          scale: pixelsPerUnit(zoom),
          view: { minX, minY, maxX, maxY },
          marks,
          nameOf: country,
          toPosition(x, y): Position {
            const { lat, lng } = map.unproject([x, y], zoom)
            return [lat, lng]
          },
        })
      : []
  }, [borders, map, zoom, view, marks, country])
  return createPortal(
    names.map((name) => <CountryName key={name.code} {...name} place={place} />),
    pane,
  )
}

function CountryName({ name, position, place }: NamePlace & { place: ReturnType<typeof usePlacer> }) {
  const ref = useCallback((element: HTMLElement) => place(element, position), [place, position])
  return (
    <span ref={ref} className="country-name leaflet-zoom-animated" aria-hidden="true">
      <span className="country-name__text">{name}</span>
    </span>
  )
}
