import type { LatLngBounds } from 'leaflet'
import type { ReactNode } from 'react'
import { useMap } from 'react-leaflet'

import { useLanguage } from '~/i18n/language'

import { goHome, isHome } from './home-view'
import { movement } from './movement'
import { useMapState } from './use-map-state'

import './map-controls.css'

interface MapControlsProps {
  readonly home: LatLngBounds
}

/** Buttons: zoom in, zoom out, whole world. */
export function MapControls({ home }: MapControlsProps) {
  const map = useMap()
  const { t } = useLanguage()
  const isClosest = useMapState((it) => it.getZoom() >= it.getMaxZoom())
  const isFarthest = useMapState((it) => it.getZoom() <= it.getMinZoom())
  const isWhole = useMapState((it) => isHome(it, home))
  return (
    <div className="map-controls">
      <Control name={t('map.zoomIn')} isOff={isClosest} onPress={() => map.zoomIn(1, movement())}>
        <path d="M8 3v10M3 8h10" />
      </Control>
      <Control name={t('map.zoomOut')} isOff={isFarthest} onPress={() => map.zoomOut(1, movement())}>
        <path d="M3 8h10" />
      </Control>
      <Control name={t('map.world')} isOff={isWhole} onPress={() => goHome(map, home, movement())}>
        <circle cx="8" cy="8" r="6" />
        <path d="M2 8h12M8 2c-5 4-5 8 0 12c5-4 5-8 0-12" />
      </Control>
    </div>
  )
}

interface ControlProps {
  readonly name: string
  /** Disabled, but it keeps its place and its focus. */
  readonly isOff: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Control({ name, isOff, onPress, children }: ControlProps) {
  return (
    <button
      type="button"
      className="map-controls__button"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {children}
      </svg>
    </button>
  )
}
