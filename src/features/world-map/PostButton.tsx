import { type FocusEvent, type KeyboardEvent, useCallback } from 'react'

import { postMark } from '~/domain/evidence'
import type { PartialDate } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { PostGlyph } from '~/parts/PostGlyph'

import type { SingleMark } from './lay-out-posts'
import type { useLabelSide } from './use-label-side'
import { useNaming } from './use-naming'
import type { usePlacer } from './use-placer'
import { usePostWords } from './use-post-words'
import { usePress } from './use-press'

interface PostButtonProps {
  readonly mark: SingleMark
  readonly edition: PartialDate
  readonly isChosen: boolean
  readonly isTabStop: boolean
  readonly place: ReturnType<typeof usePlacer>
  readonly sideOf: ReturnType<typeof useLabelSide>
  readonly onPress: () => void
  /** The focus has come to it. */
  readonly onReach: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One post on the map: its mark, and its name while it is chosen, pointed at or focused. */
export function PostButton(props: PostButtonProps) {
  const { mark, edition, isChosen, isTabStop, place, sideOf, onPress, onReach, onKeyDown } = props
  const { post, position, dx, dy } = mark
  const { text, country } = useLanguage()
  const words = usePostWords(edition)
  const press = usePress(onPress)
  const { isNamed, naming } = useNaming()
  const ref = useCallback((element: HTMLDivElement) => place(element, position), [place, position])
  const lines = [text(post.city), country(post.country)]
  return (
    <div ref={ref} className="map-mark leaflet-zoom-animated">
      <button
        type="button"
        className="map-mark__button"
        aria-label={words.nameOf(post)}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        style={{ translate: `${dx}px ${dy}px` }}
        onKeyDown={onKeyDown}
        {...press}
        {...naming}
        onFocus={(event) => {
          naming.onFocus()
          onReach(event)
        }}
      >
        <PostGlyph mark={postMark(post, edition)} />
        {(isNamed || isChosen) && (
          <span className={`map-mark__label map-mark__label--${sideOf(mark, lines)}`} aria-hidden="true">
            {lines.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </span>
        )}
      </button>
    </div>
  )
}
