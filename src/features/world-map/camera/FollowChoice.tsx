import { useQuery } from '@tanstack/react-query'
import type { FitBoundsOptions, LatLngBounds, Map as LeafletMap } from 'leaflet'
import { type RefObject, useEffect, useRef } from 'react'
import { useMap } from 'react-leaflet'

import type { Borders } from '~/features/world-map/land/borders'
import { bordersQuery } from '~/features/world-map/land/borders.query'
import type { CountryRoles } from '~/features/world-map/land/country-fills'
import { territoryPoints } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { PostSummary } from '~/model/post'

import { toLatLngBounds } from './home-view'
import { bringIntoView, movement } from './movement'
import { useMapState } from './use-map-state'

interface FollowChoiceProps {
  readonly post: PostSummary | undefined
  readonly asked: readonly CountryCode[]
  readonly roles: CountryRoles
  /** Countries chosen by a press on the map. */
  readonly pressedRef: RefObject<string>
}

/** Greatest zoom for showing a chosen country. */
const countryZoom = 4.5
const still = { animate: false }
/** Pixels kept free around the countries. */
const room = { padding: [40, 40] } satisfies FitBoundsOptions

/** Whether the centre of every country is in view. */
function areInView(map: LeafletMap, { outlines }: Borders, codes: readonly CountryCode[]): boolean {
  const view = map.getBounds()
  return codes.every((code) => {
    const point = outlines.get(code)?.point ?? territoryPoints[code]
    return !point || view.contains([...point])
  })
}

function boundsOfCountry({ outlines }: Borders, code: CountryCode): LatLngBounds | null {
  const outline = outlines.get(code)
  if (outline) return toLatLngBounds(outline.bounds)
  const point = territoryPoints[code]
  return point ? toLatLngBounds([point, point]) : null
}

/** The countries of a post that covers several; a post that covers its host alone needs no zoom. */
function coveredTogether(roles: CountryRoles): readonly CountryCode[] {
  return roles.size > 1 ? [...roles.keys()] : []
}

/**
 * Moves the map to a choice made anywhere: to a post only if it is out of view or covers several countries; to
 * countries always, unless they were pressed on the map and everything about them is in view.
 */
export function FollowChoice({ post, asked, roles, pressedRef }: FollowChoiceProps) {
  const map = useMap()
  const { data: borders } = useQuery(bordersQuery)
  // On a phone the map has no size until its view is opened.
  const hasSize = useMapState((it) => it.getSize().x > 0)
  const hasShownPost = useRef(false)
  const hasShownCountries = useRef(false)
  // The countries chosen and the hosts of posts that cover them, as one comparable string.
  const hosts = [...roles].flatMap(([code, role]) => (role === 'host' ? [code] : []))
  const choice = asked.join()
  const wanted = post ? coveredTogether(roles) : asked.length > 0 ? [...asked, ...hosts] : []
  const codes = [...new Set(wanted)].join(' ')

  useEffect(
    function followPost() {
      if (!hasSize) return
      const options = hasShownPost.current ? movement() : still
      hasShownPost.current = true
      if (post) bringIntoView(map, map.project([...post.position]), options)
    },
    [map, hasSize, post],
  )

  useEffect(
    function followCountries() {
      if (!hasSize || !borders) return
      const options = hasShownCountries.current ? movement() : still
      const isPressed = choice !== '' && pressedRef.current === choice
      hasShownCountries.current = true
      pressedRef.current = ''
      if (codes === '') return
      const shown = codes.split(' ')
      const [first, ...others] = shown.flatMap((code) => boundsOfCountry(borders, code) ?? [])
      if (!first) return
      if (isPressed && areInView(map, borders, shown)) return
      const all = others.reduce((sum, box) => sum.extend(box), first)
      map.flyToBounds(all, { ...room, maxZoom: countryZoom, ...options })
    },
    [map, hasSize, borders, codes, choice, pressedRef],
  )
  return null
}
