import { useId, useMemo, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { MapContainer } from 'react-leaflet'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { ToldYear } from '~/parts/year/use-year-view'
import type { Selection } from '~/rules/selection/filters'
import { useChosenPost } from '~/url/use-params'

import { DoublePress } from './camera/DoublePress'
import { FitToBox } from './camera/FitToBox'
import { FollowChoice } from './camera/FollowChoice'
import { closestZoom, edges, homeBounds } from './camera/home-view'
import { MapControls } from './camera/MapControls'
import { prefersReducedMotion } from './camera/movement'
import { PanButtons } from './camera/PanButtons'
import { QuietFrame } from './camera/QuietFrame'
import { WheelGate } from './camera/WheelGate'
import { ChooseCountry } from './land/ChooseCountry'
import { rolesToShow } from './land/country-fills'
import { useFills } from './land/use-fills'
import { WorldLand } from './land/WorldLand'
import { BordersNote } from './legend/BordersNote'
import { LayerSwitch } from './legend/LayerSwitch'
import { MapLegend } from './legend/MapLegend'
import { orderPosts } from './posts/post-order'
import { PostLayer } from './posts/PostLayer'

import './camera/leaflet-frame.css'
import './world-map.css'

interface WorldMapProps {
  readonly network: NetworkSummary
  readonly selection: Selection
  /** The network in the chosen year; without one, post marks are those of today. */
  readonly year?: ToldYear | null | undefined
}

/** A world map of the posts, with the countries covered by the chosen ones. It fills its container. */
export function WorldMap({ network, selection, year }: WorldMapProps) {
  const { t, textLang, country } = useLanguage()
  const { postId } = useChosenPost()
  const aboutId = useId()
  const { hidden } = selection
  const asked = selection.filters.countries
  const post = network.posts.find(({ id }) => id === postId)
  const home = useMemo(() => homeBounds(network.posts), [network])
  const roles = useMemo(() => rolesToShow(network, post, asked), [network, post, asked])
  const { isLayerOn, states, tied } = useFills(network, roles)
  // Controls stand beside the map: over it they would cover map marks when zoomed in.
  const [head, setHead] = useState<HTMLElement | null>(null)
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  // Countries chosen by a press on the map itself, which need not be brought into view.
  const pressedRef = useRef('')
  // Sorted once: filters only hide some.
  const ordered = useMemo(() => orderPosts(network, textLang, country), [network, textLang, country])
  // The chosen post is shown even if the filters hide it.
  const shown = post && hidden.includes(post) ? post : null
  const filteredOut = useMemo(() => new Set(hidden.filter((one) => one !== shown)), [hidden, shown])
  // Independent of any choice, so rendered once.
  const furniture = useMemo(
    () => (
      <>
        <QuietFrame />
        <DoublePress />
        <FitToBox home={home} />
        <WheelGate />
        {head &&
          createPortal(
            <>
              <MapControls home={home} />
              <PanButtons home={home} />
            </>,
            head,
          )}
      </>
    ),
    [home, head],
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
        <PostLayer network={network} ordered={ordered} filteredOut={filteredOut} roles={roles} year={year} />
        <FollowChoice post={post} asked={asked} roles={roles} pressedRef={pressedRef} />
        {foot &&
          createPortal(
            <>
              <MapLegend
                network={network}
                year={year}
                states={states}
                isLayerOn={isLayerOn}
                hasTied={tied.size > 0}
                hasAsked={asked.length > 0}
                hasHidden={hidden.length > 0}
              />
              <div className="world-map__tools">
                <LayerSwitch />
                <BordersNote />
              </div>
            </>,
            foot,
          )}
      </MapContainer>
      <div ref={setHead} className="world-map__head" />
      <div ref={setFoot} className="world-map__foot" />
    </section>
  )
}
