import { type FocusEvent, useCallback } from 'react'
import { useMap } from 'react-leaflet'

import { bringIntoView } from '~/features/world-map/camera/movement'
import { useLanguage } from '~/i18n/language'
import { usePostName } from '~/parts/use-names'

import type { GroupMark } from './lay-out-posts'
import type { usePlacer } from './use-placer'
import { usePress } from './use-press'

interface GroupButtonProps {
  readonly group: GroupMark
  readonly isTabStop: boolean
  readonly place: ReturnType<typeof usePlacer>
  readonly onPress: () => void
  /** The focus has come to it. */
  readonly onReach: (id: string) => void
}

/** Posts of one neighbourhood that are too many to be drawn one by one; a press draws the map larger. */
export function GroupButton({ group, isTabStop, place, onPress, onReach }: GroupButtonProps) {
  const { id, posts, position } = group
  const map = useMap()
  const { t, number } = useLanguage()
  const nameOf = usePostName()
  const press = usePress(onPress)
  const ref = useCallback((element: HTMLDivElement) => place(element, position), [place, position])
  const [first] = posts
  return (
    <div ref={ref} className="map-mark leaflet-zoom-animated">
      <button
        type="button"
        className="map-mark__button map-mark__button--group"
        aria-label={t('map.group', { count: posts.length, name: first ? nameOf(first) : '' })}
        tabIndex={isTabStop ? 0 : -1}
        onFocus={({ currentTarget }: FocusEvent) => {
          onReach(id)
          // A press must not move what is pressed.
          if (currentTarget.matches(':focus-visible')) bringIntoView(map, group)
        }}
        {...press}
      >
        <span aria-hidden="true">{number(posts.length)}</span>
      </button>
    </div>
  )
}
