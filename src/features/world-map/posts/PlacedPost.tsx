import { type FocusEvent, memo, useCallback } from 'react'
import { useMap } from 'react-leaflet'

import { bringIntoView } from '~/features/world-map/camera/movement'
import { usePostWords } from '~/features/world-map/legend/use-post-words'
import type { PartialDate } from '~/model/claim'
import type { PostSummary } from '~/model/post'
import { PostGlyph } from '~/parts/PostGlyph'
import { postMark } from '~/rules/evidence/evidence'
import type { YearState } from '~/rules/time/year-state'

import { placeOnMap, PostLabel } from './PostLabel'
import { useNaming } from './use-naming'
import type { usePlacer } from './use-placer'
import { usePress } from './use-press'

/** Primitives and stable functions, so that a filter renders only the map marks it changes. */
interface PostButtonProps {
  readonly post: PostSummary
  /** Pixels from its true position to its map mark. */
  readonly dx: number
  readonly dy: number
  readonly edition: PartialDate
  /** State in the chosen year, and its words. */
  readonly state?: YearState
  readonly stateWords?: string
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onPress: (id: string) => void
  /** Called on focus. */
  readonly onReach: (id: string) => void
}

interface PlacedPostProps extends PostButtonProps {
  /** Whether the filters hide it. */
  readonly isHidden: boolean
  readonly place: ReturnType<typeof usePlacer>
}

/** One post at its position. Hiding or showing it leaves its button unrendered. */
export const PlacedPost = memo(function PlacedPost({ isHidden, place, ...button }: PlacedPostProps) {
  const { position } = button.post
  const ref = useCallback((element: HTMLDivElement) => place(element, position), [place, position])
  return (
    <div ref={ref} className="map-mark leaflet-zoom-animated" hidden={isHidden}>
      <PostButton {...button} />
    </div>
  )
})

/** The button of a map mark, and its label while chosen, hovered or focused. */
const PostButton = memo(function PostButton(props: PostButtonProps) {
  const { post, dx, dy, edition, state, stateWords, isChosen, isTabStop, onPress, onReach } = props
  const { id } = post
  const map = useMap()
  const words = usePostWords(edition)
  const press = usePress(() => onPress(id))
  const { isNamed, naming } = useNaming()
  return (
    <button
      type="button"
      className="map-mark__button"
      aria-label={words.nameOf(post, stateWords)}
      aria-current={isChosen ? 'true' : undefined}
      tabIndex={isTabStop ? 0 : -1}
      style={{ translate: `${dx}px ${dy}px` }}
      {...press}
      {...naming}
      onFocus={({ currentTarget }: FocusEvent) => {
        naming.onFocus()
        onReach(id)
        // Not on a press, which must not move its target.
        if (currentTarget.matches(':focus-visible')) bringIntoView(map, placeOnMap(map, post, dx, dy))
      }}
    >
      <PostGlyph mark={state ?? postMark(post, edition)} />
      {(isNamed || isChosen) && <PostLabel post={post} dx={dx} dy={dy} />}
    </button>
  )
})
