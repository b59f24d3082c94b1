import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

import type { Network, Post } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useChosenPost } from '~/url/use-params'

import { bringIntoView, zoomToPosts } from './bring-into-view'
import type { CountryRoles } from './country-fills'
import { GroupButton } from './GroupButton'
import { areMarksSmall } from './lay-out-posts'
import { Leader } from './Leader'
import { PostButton } from './PostButton'
import { useLabelSide } from './use-label-side'
import { useMapMarks } from './use-map-marks'
import { useMapState } from './use-map-state'
import { usePlacer } from './use-placer'

import './post-layer.css'

interface PostLayerProps {
  readonly network: Network
  /** The posts that have a mark, in the order in which the arrow keys walk. */
  readonly posts: readonly Post[]
  readonly roles: CountryRoles
}

/** Steps of the keys through the marks. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** The posts as buttons: one stop of the Tab key for all of them, the arrow keys between them. */
export function PostLayer({ network, posts, roles }: PostLayerProps) {
  const map = useMap()
  const [pane] = useState(() => map.getPane('posts') ?? map.createPane('posts'))
  const { t } = useLanguage()
  const { postId: chosenId, choose } = useChosenPost()
  const marks = useMapMarks(posts, chosenId)
  const isSmall = useMapState((it) => areMarksSmall(it.getZoom()))
  const place = usePlacer()
  const sideOf = useLabelSide(marks, roles)
  const [reachedId, setReachedId] = useState<string | null>(null)
  const ids = new Set(marks.map(({ id }) => id))
  const tabStop = [reachedId, chosenId].find((id) => id !== null && ids.has(id)) ?? marks[0]?.id

  function walk(event: KeyboardEvent) {
    const step = steps[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const from = marks.findIndex(({ id }) => id === tabStop)
    const to = Math.max(0, Math.min(marks.length - 1, from + step))
    pane.querySelectorAll('button')[to]?.focus({ preventScroll: true })
  }

  return createPortal(
    <div
      role="group"
      aria-label={t('map.posts')}
      className={`post-layer${isSmall ? ' post-layer--small' : ''}`}
    >
      {marks.map((mark) => (
        <Leader key={mark.id} mark={mark} place={place} />
      ))}
      {marks.map((mark) => {
        const common = {
          place,
          isTabStop: mark.id === tabStop,
          onKeyDown: walk,
          onReach: ({ currentTarget }: FocusEvent) => {
            setReachedId(mark.id)
            // A press must not move what is pressed.
            if (currentTarget.matches(':focus-visible')) bringIntoView(map, mark)
          },
        }
        return 'post' in mark ? (
          <PostButton
            key={mark.id}
            {...common}
            mark={mark}
            edition={network.edition}
            isChosen={mark.id === chosenId}
            sideOf={sideOf}
            onPress={() => choose(mark.post.id)}
          />
        ) : (
          <GroupButton key={mark.id} {...common} group={mark} onPress={() => zoomToPosts(map, mark)} />
        )
      })}
    </div>,
    pane,
  )
}
