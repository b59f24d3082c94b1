import type { LatLngBounds } from 'leaflet'
import { useMap } from 'react-leaflet'

import { useLanguage } from '~/i18n/language'

import { isHome } from './home-view'
import { movement } from './movement'
import { useMapState } from './use-map-state'

const directions = [
  { to: 'west', x: -1, y: 0 },
  { to: 'north', x: 0, y: -1 },
  { to: 'south', x: 0, y: 1 },
  { to: 'east', x: 1, y: 0 },
] as const

/** Part of the map's size moved by one press. */
const step = 0.4

interface PanButtonsProps {
  readonly home: LatLngBounds
}

/** Buttons that pan the map without dragging; shown only when zoomed in. */
export function PanButtons({ home }: PanButtonsProps) {
  const map = useMap()
  const { t } = useLanguage()
  const isWhole = useMapState((it) => isHome(it, home))
  if (isWhole) return null
  return (
    <div className="map-pan">
      {directions.map(({ to, x, y }) => (
        <button
          key={to}
          type="button"
          className={`map-pan__button map-pan__button--${to}`}
          aria-label={t(`map.pan.${to}`)}
          title={t(`map.pan.${to}`)}
          onClick={() => {
            const size = map.getSize()
            map.panBy([x * step * size.x, y * step * size.y], movement())
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 11l5-5l5 5" />
          </svg>
        </button>
      ))}
    </div>
  )
}
