import { type FocusEvent, memo, useCallback } from 'react'
import { useMap } from 'react-leaflet'

import { bringIntoView } from '~/features/world-map/camera/movement'
import { usePostWords } from '~/features/world-map/legend/use-post-words'
import type { PartialDate } from '~/model/claim'
import type { Post } from '~/model/post'
import { PostGlyph } from '~/parts/PostGlyph'
import { postMark } from '~/rules/evidence/evidence'
import type { YearState } from '~/rules/time/year-state'

import { placeOnMap, PostLabel } from './PostLabel'
import { useNaming } from './use-naming'
import type { usePlacer } from './use-placer'
import { usePress } from './use-press'

/** Plain values and what stays the same, so that a filter draws only those marks again that it changes. */
interface PostButtonProps {
  readonly post: Post
  /** Pixels from its true place to where the mark is drawn. */
  readonly dx: number
  readonly dy: number
  readonly edition: PartialDate
  /** In the year that is shown, and in words. */
  readonly state?: YearState
  readonly stateWords?: string
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly onPress: (id: string) => void
  /** The focus has come to it. */
  readonly onReach: (id: string) => void
}

interface PlacedPostProps extends PostButtonProps {
  /** The filters leave it out. */
  readonly isHidden: boolean
  readonly place: ReturnType<typeof usePlacer>
}

/** One post at its place on the map. A filter that hides it, or shows it again, leaves its button as it is. */
export const PlacedPost = memo(function PlacedPost({ isHidden, place, ...button }: PlacedPostProps) {
  const { position } = button.post
  const ref = useCallback((element: HTMLDivElement) => place(element, position), [place, position])
  return (
    <div ref={ref} className="map-mark leaflet-zoom-animated" hidden={isHidden}>
      <PostButton {...button} />
    </div>
  )
})

/** Its mark, and its name while it is chosen, pointed at or focused. */
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
        // A press must not move what is pressed.
        if (currentTarget.matches(':focus-visible')) bringIntoView(map, placeOnMap(map, post, dx, dy))
      }}
    >
      <PostGlyph mark={state ?? postMark(post, edition)} />
      {(isNamed || isChosen) && <PostLabel post={post} dx={dx} dy={dy} />}
    </button>
  )
})
