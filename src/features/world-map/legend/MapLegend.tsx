import type { Map as LeafletMap } from 'leaflet'
import { memo, type ReactNode, useId, useMemo, useState } from 'react'

import { useMapState } from '~/features/world-map/camera/use-map-state'
import { type CountryStates, fillStates } from '~/features/world-map/land/country-fills'
import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { PostGlyph } from '~/parts/PostGlyph'
import type { ToldYear } from '~/parts/year/use-year-view'
import { postMarks, type PostMark, postMark } from '~/rules/evidence/evidence'

import { FillSwatch } from './FillSwatch'
import { MarkEntry } from './MarkEntry'
import { usePostWords } from './use-post-words'

import './map-legend.css'

interface MapLegendProps {
  readonly network: NetworkSummary
  /** The chosen year, whose states replace post marks. */
  readonly year: ToldYear | null | undefined
  readonly states: CountryStates
  /** Whether every country is filled, and whether some are singled out among them. */
  readonly isLayerOn: boolean
  readonly hasTied: boolean
  /** Whether countries are chosen, and whether the filters hide posts. */
  readonly hasAsked: boolean
  readonly hasHidden: boolean
}

/** Width and height in rem below which an open legend has no room; enlarged text needs more. */
const narrow = 35
const low = 36

function isLessThan(rem: number, pixels: number): boolean {
  const { fontSize } = getComputedStyle(document.documentElement)
  // Browsers return pixels; jsdom may return a keyword.
  return pixels < rem * (Number.parseFloat(fontSize) || 16)
}

function frameOf(map: LeafletMap): HTMLElement {
  const canvas = map.getContainer()
  return canvas.parentElement ?? canvas
}

/** The legend of the signs present on the map. It folds on a narrow map and under the coverage layer. */
export const MapLegend = memo(function MapLegend({
  network,
  year,
  states,
  isLayerOn,
  hasTied,
  hasAsked,
  hasHidden,
}: MapLegendProps) {
  const { t } = useLanguage()
  const { legendOf } = usePostWords(network.edition)
  const marks = useMemo(() => marksInUse(network), [network])
  // Measured with the strips above and below: the legend's own strip must not decide whether it has room.
  const width = useMapState((map) => frameOf(map).clientWidth)
  const height = useMapState((map) => frameOf(map).clientHeight)
  // Memoised: reading the font size forces a style recalculation.
  const isNarrow = useMemo(() => isLessThan(narrow, width), [width])
  const isLow = useMemo(() => isLessThan(low, height), [height])
  const [choice, setChoice] = useState<boolean | null>(null)
  const isFoldable = isNarrow || isLayerOn
  const isOpen = !isFoldable || (choice ?? !(isNarrow || isLow))
  const id = useId()
  const used = new Set(states.values())
  return (
    <div className={isNarrow ? 'map-legend' : 'map-legend map-legend--wide'}>
      {isFoldable && (
        <button
          type="button"
          className="map-legend__toggle"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChoice(!isOpen)}
          onKeyDown={({ key }) => key === 'Escape' && setChoice(false)}
        >
          {t('map.legend')}
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <path d={isOpen ? 'M1 3l4 4l4 -4' : 'M1 7l4 -4l4 4'} />
          </svg>
        </button>
      )}
      <div id={id} className="map-legend__body" hidden={!isOpen}>
        <ul className="map-legend__list" aria-label={t('map.legend')}>
          {year?.used.map((state) => (
            <Entry key={state} sign={<PostGlyph mark={state} />}>
              {year.words.mark(state)}
            </Entry>
          )) ?? marks.map((mark) => <MarkEntry key={mark} mark={mark} name={legendOf(mark)} />)}
          {hasHidden && <Entry sign={<FillSwatch kind="hidden" />}>{t('map.legend.hidden')}</Entry>}
          {fillStates
            .filter((state) => used.has(state))
            .map((state) => (
              <Entry key={state} sign={<FillSwatch kind={state} />}>
                {t(`map.state.${state}`)}
              </Entry>
            ))}
          {isLayerOn && <Entry sign={<FillSwatch kind="plain" />}>{t('map.legend.plain')}</Entry>}
          {hasTied && <Entry sign={<FillSwatch kind="tied" />}>{t('map.legend.tied')}</Entry>}
          {hasAsked && <Entry sign={<FillSwatch kind="asked" />}>{t('map.legend.asked')}</Entry>}
        </ul>
        {isLayerOn && <p className="map-legend__note">{t('map.layer.note')}</p>}
      </div>
    </div>
  )
})

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="map-legend__entry">
      {sign}
      {children}
    </li>
  )
}

/** PostSummary marks in use, in the order of the legend. */
function marksInUse({ posts, edition }: NetworkSummary): readonly PostMark[] {
  const used = new Set(posts.map((post) => postMark(post, edition)))
  return postMarks.filter((mark) => used.has(mark))
}
