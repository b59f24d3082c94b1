import type { Map as LeafletMap } from 'leaflet'
import { useMemo } from 'react'

import { closestZoom } from '~/features/world-map/camera/home-view'
import { useMapState } from '~/features/world-map/camera/use-map-state'
import type { PostSummary } from '~/model/post'

import {
  layOutPosts,
  type MapMark,
  mostMarksOf,
  mostSingleMarks,
  type PixelBox,
  toDots,
} from './lay-out-posts'

/** Side in pixels of the tiles to which the view is rounded outward, so that most pans change nothing. */
const tile = 256

const none: ReadonlySet<PostSummary> = new Set()

function readView(map: LeafletMap): string {
  const { min, max } = map.getPixelBounds()
  if (!min || !max) return ''
  const [minX, minY] = [min.x, min.y].map((value) => Math.floor(value / tile) * tile)
  const [maxX, maxY] = [max.x, max.y].map((value) => Math.ceil(value / tile) * tile)
  return [minX, minY, maxX, maxY].join(' ')
}

function toBox(view: string): PixelBox | null {
  const [minX = 0, minY = 0, maxX = 0, maxY = 0] = view.split(' ').map(Number)
  return view === '' ? null : { minX, minY, maxX, maxY }
}

/**
 * The map marks at the present zoom. In a small network every post has one, also those in `filteredOut`, so that a
 * filter moves none. In a large one neighbours share map marks and posts in `filteredOut` have none; it is laid out
 * again after a filter or a pan.
 */
export function useMapMarks(
  posts: readonly PostSummary[],
  filteredOut: ReadonlySet<PostSummary>,
  chosenId: string | null,
): readonly MapMark[] {
  const zoom = useMapState((map) => map.getZoom())
  const most = mostMarksOf(posts.length)
  const all = useMemo(() => toDots(posts, zoom), [posts, zoom])
  const out = posts.length <= mostSingleMarks ? none : filteredOut
  const dots = useMemo(() => (out.size === 0 ? all : all.filter(({ post }) => !out.has(post))), [all, out])
  const isCrowd = dots.length > most
  const view = useMapState((map) => (isCrowd ? readView(map) : ''))
  // Without groups, choosing a post moves no map mark.
  const apartId = isCrowd ? chosenId : null
  return useMemo(
    () =>
      layOutPosts(dots, {
        zoom,
        most,
        view: toBox(view),
        isClosest: zoom >= closestZoom,
        chosenId: apartId,
      }),
    [dots, zoom, most, view, apartId],
  )
}
