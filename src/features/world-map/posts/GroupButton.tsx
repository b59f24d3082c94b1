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
  /** Called on focus. */
  readonly onReach: (id: string) => void
}

/** A map mark for a group of nearby posts; a press zooms in. */
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
          // Not on a press, which must not move its target.
          if (currentTarget.matches(':focus-visible')) bringIntoView(map, group)
        }}
        {...press}
      >
        <span aria-hidden="true">{number(posts.length)}</span>
      </button>
    </div>
  )
}
