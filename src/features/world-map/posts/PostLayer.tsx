import { type KeyboardEvent, Suspense, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap } from 'react-leaflet'

import { zoomToPosts } from '~/features/world-map/camera/movement'
import { useMapState } from '~/features/world-map/camera/use-map-state'
import type { CountryRoles } from '~/features/world-map/land/country-fills'
import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { onDemand } from '~/parts/on-demand'
import type { ToldYear } from '~/parts/year/use-year-view'

import { GroupButton } from './GroupButton'
import { LabelSideContext, useLabelSide } from './label-side-context'
import { areMarksSmall, isSingle, type MapMark } from './lay-out-posts'
import { Leader } from './Leader'
import { PlacedPost } from './PlacedPost'
import { useMapMarks } from './use-map-marks'
import { usePlacer } from './use-placer'
import { usePromptChoice } from './use-press'

import './post-layer.css'

const CountryNames = onDemand(
  async () => (await import('~/features/world-map/names/CountryNames')).CountryNames,
  [],
  () => null,
)

/** Zoom below which there is no room for country names. */
const namesFrom = 2.5

interface PostLayerProps {
  readonly network: NetworkSummary
  /** Every post, in the order of the arrow keys. */
  readonly ordered: readonly PostSummary[]
  /** Posts hidden by the filters. */
  readonly filteredOut: ReadonlySet<PostSummary>
  readonly roles: CountryRoles
  readonly year: ToldYear | null | undefined
}

/** Steps per key through the map marks. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Moves the focus between map marks. */
function walk(event: KeyboardEvent) {
  const step = steps[event.key]
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.map-mark:not([hidden]) > button')]
  const from = buttons.findIndex((button) => button === event.target)
  const to = Math.max(0, Math.min(buttons.length - 1, from + step))
  buttons[to]?.focus({ preventScroll: true })
}

function isHidden(mark: MapMark, filteredOut: ReadonlySet<PostSummary>): boolean {
  return isSingle(mark) && filteredOut.has(mark.post)
}

/** Primitives, so that another year renders only the map marks whose state changes. */
function stateIn(year: ToldYear | null | undefined, id: string) {
  const state = year?.states.get(id)
  return year && state ? { state, stateWords: year.words.mark(state) } : {}
}

/** The posts as buttons: one tab stop for all, arrow keys between them. */
export function PostLayer({ network, ordered, filteredOut, roles, year }: PostLayerProps) {
  const map = useMap()
  const [pane] = useState(() => map.getPane('posts') ?? map.createPane('posts'))
  const { t } = useLanguage()
  const { postId: chosenId, markedId, choose } = usePromptChoice()
  const marks = useMapMarks(ordered, filteredOut, chosenId)
  const shown = useMemo(() => marks.filter((mark) => !isHidden(mark, filteredOut)), [marks, filteredOut])
  const isSmall = useMapState((it) => areMarksSmall(it.getZoom()))
  const hasNames = useMapState((it) => it.getZoom() >= namesFrom)
  const place = usePlacer()
  const sideOf = useLabelSide(shown, roles)
  const [reachedId, setReachedId] = useState<string | null>(null)
  const ids = new Set(shown.map(({ id }) => id))
  const tabStop = [reachedId, chosenId].find((id) => id !== null && ids.has(id)) ?? shown[0]?.id

  return createPortal(
    <LabelSideContext value={sideOf}>
      <Suspense>{hasNames && <CountryNames marks={shown} />}</Suspense>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of the buttons in it */}
      <div
        role="group"
        aria-label={t('map.posts')}
        className={`post-layer${isSmall ? ' post-layer--small' : ''}`}
        onKeyDown={walk}
      >
        {shown.map(({ id, position, dx, dy }) => (
          <Leader key={id} position={position} dx={dx} dy={dy} place={place} />
        ))}
        {marks.map((mark) =>
          isSingle(mark) ? (
            <PlacedPost
              key={mark.id}
              post={mark.post}
              dx={mark.dx}
              dy={mark.dy}
              edition={network.edition}
              {...stateIn(year, mark.id)}
              isHidden={isHidden(mark, filteredOut)}
              isChosen={mark.id === markedId}
              isTabStop={mark.id === tabStop}
              place={place}
              onPress={choose}
              onReach={setReachedId}
            />
          ) : (
            <GroupButton
              key={mark.id}
              group={mark}
              isTabStop={mark.id === tabStop}
              place={place}
              onPress={() => zoomToPosts(map, mark)}
              onReach={setReachedId}
            />
          ),
        )}
      </div>
    </LabelSideContext>,
    pane,
  )
}
