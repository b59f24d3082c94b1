import { useId, useMemo, useRef } from 'react'
import { MapContainer } from 'react-leaflet'

import type { Selection } from '~/domain/filters'
import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useChosenPost } from '~/url/use-params'

import { BordersNote } from './BordersNote'
import { ChooseCountry } from './ChooseCountry'
import { rolesToShow } from './country-fills'
import { DoublePress } from './DoublePress'
import { FitToBox } from './FitToBox'
import { FollowChoice } from './FollowChoice'
import { closestZoom, edges, homeBounds } from './home-view'
import { LayerSwitch } from './LayerSwitch'
import { MapControls } from './MapControls'
import { MapLegend } from './MapLegend'
import { MapOverlay } from './MapOverlay'
import { prefersReducedMotion } from './motion'
import { PanButtons } from './PanButtons'
import { orderPosts } from './post-order'
import { PostLayer } from './PostLayer'
import { QuietFrame } from './QuietFrame'
import { useFills } from './use-fills'
import { WheelGate } from './WheelGate'
import { WorldLand } from './WorldLand'

import './leaflet-frame.css'
import './world-map.css'

interface WorldMapProps {
  readonly network: Network
  readonly selection: Selection
}

/** The posts on a map of the world, with the countries that the chosen ones cover. It fills its box. */
export function WorldMap({ network, selection }: WorldMapProps) {
  const { t, lang, country } = useLanguage()
  const { postId } = useChosenPost()
  const aboutId = useId()
  const { hidden } = selection
  const asked = selection.filters.countries
  const post = network.posts.find(({ id }) => id === postId)
  const home = useMemo(() => homeBounds(network.posts), [network])
  const roles = useMemo(() => rolesToShow(network, post, asked), [network, post, asked])
  const { isLayerOn, states, tied } = useFills(network, roles)
  // The countries last chosen by a press on the map, which need not be brought into view.
  const pressedRef = useRef('')
  // Sorted once: a filter only leaves some out.
  const ordered = useMemo(() => orderPosts(network, lang, country), [network, lang, country])
  // The chosen post stands on the map even where the filters leave it out.
  const shown = post && hidden.includes(post) ? post : null
  const left = useMemo(() => new Set(hidden.filter((one) => one !== shown)), [hidden, shown])
  // No choice changes it.
  const furniture = useMemo(
    () => (
      <>
        <QuietFrame />
        <DoublePress />
        <FitToBox home={home} />
        <MapControls home={home} />
        <LayerSwitch />
        <PanButtons home={home} />
        <WheelGate />
      </>
    ),
    [home],
  )
  return (
    <section className="world-map" aria-label={t('map.region')} aria-describedby={aboutId}>
      <a className="world-map__skip" href="#liste">
        {t('map.skip')}
      </a>
      <p id={aboutId} className="visually-hidden">
        {t('map.inWords')}
      </p>
      <MapContainer
        className="world-map__canvas"
        bounds={home}
        maxBounds={edges}
        maxBoundsViscosity={1}
        maxZoom={closestZoom}
        zoomSnap={0}
        wheelPxPerZoomLevel={100}
        zoomControl={false}
        attributionControl={false}
        boxZoom={false}
        doubleClickZoom={false}
        trackResize={false}
        zoomAnimation={!prefersReducedMotion()}
        inertia={!prefersReducedMotion()}
      >
        {furniture}
        <ChooseCountry states={states} pressedRef={pressedRef} />
        <WorldLand states={states} tied={tied} asked={asked} hidden={hidden} />
        <PostLayer network={network} ordered={ordered} left={left} roles={roles} />
        <FollowChoice post={post} asked={asked} roles={roles} pressedRef={pressedRef} />
        <MapOverlay className="world-map__foot">
          <MapLegend
            network={network}
            states={states}
            isLayerOn={isLayerOn}
            hasTied={tied.size > 0}
            hasAsked={asked.length > 0}
            hasHidden={hidden.length > 0}
          />
          <BordersNote />
        </MapOverlay>
      </MapContainer>
    </section>
  )
}
