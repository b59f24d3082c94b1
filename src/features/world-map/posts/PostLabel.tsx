import { type Map as LeafletMap, type Point, point } from 'leaflet'
import { useContext } from 'react'
import { useMap } from 'react-leaflet'

import { useLanguage } from '~/i18n/language'
import type { PostSummary } from '~/model/post'

import { LabelSideContext } from './label-side-context'

interface PostLabelProps {
  readonly post: PostSummary
  /** Pixels from its true position to its map mark. */
  readonly dx: number
  readonly dy: number
}

/** City and country beside a map mark. Hidden from assistive technology: the button's name begins with both. */
export function PostLabel({ post, dx, dy }: PostLabelProps) {
  const map = useMap()
  const { text, country } = useLanguage()
  const sideOf = useContext(LabelSideContext)
  const { x, y } = placeOnMap(map, post, dx, dy)
  const lines = [text(post.city), country(post.country)]
  return (
    <span
      className={`map-mark__label map-mark__label--${sideOf({ id: post.id, x, y }, lines)}`}
      aria-hidden="true"
    >
      {lines.map((line) => (
        // The space makes the visible words match the accessible name (WCAG 2.5.3).
        <span key={line}>{line} </span>
      ))}
    </span>
  )
}

/** Place of a post's map mark, in pixels of the world square at the present zoom; `dx` and `dy` are its displacement. */
export function placeOnMap(
  map: LeafletMap,
  { position: [lat, lon] }: PostSummary,
  dx: number,
  dy: number,
): Point {
  return map.project([lat, lon]).add(point(dx, dy))
}
