import { memo, useMemo, useState, useSyncExternalStore } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Selection } from '~/rules/selection/filters'
import type { TermCounts } from '~/rules/survey/term-counts'
import { matrixGroups } from '~/rules/survey/threat-matrix'

import { MatrixTable } from './MatrixTable'
import { MentionKey } from './MentionSign'
import { ThreatLists } from './ThreatLists'
import type { AtlasLinks } from './use-atlas-links'

interface PostGridProps {
  readonly network: Network
  readonly selection: Selection
  readonly counts: TermCounts
  readonly links: AtlasLinks
}

/** Posts shown at first, and added each time, so that ten thousand posts stay fast. */
const perRegion = 25
const perThreat = 100

function PostGridUnmemoized({ network, selection, counts, links }: PostGridProps) {
  const { t, textLang, country } = useLanguage()
  const isNarrow = useIsNarrow()
  const [steps, setSteps] = useState(1)
  const limit = steps * (isNarrow ? perThreat : perRegion)
  const groups = useMemo(() => matrixGroups(network, textLang, country), [network, textLang, country])
  const outside = useMemo(() => new Set(selection.hidden), [selection])
  const threats = useMemo(() => counts.rows.map(({ term }) => term), [counts])
  const chosen = selection.filters.threats
  const isCut = isNarrow
    ? counts.rows.some(({ total }) => total > limit)
    : groups.some(({ rows, silent }) => rows.length > limit || silent.length > limit)
  return (
    <div className="post-grid">
      <h3 className="threat-matrix__title">{t('matrix.grid')}</h3>
      <p className="threat-matrix__lede">{t('matrix.grid.how')}</p>
      <MentionKey />
      <FilterNote selection={selection} onClear={() => links.filterBy([])} />
      {isNarrow ? (
        <ThreatLists rows={counts.rows} groups={groups} outside={outside} links={links} limit={limit} />
      ) : (
        <MatrixTable
          threats={threats}
          groups={groups}
          chosen={chosen}
          outside={outside}
          links={links}
          limit={limit}
        />
      )}
      {isCut && (
        <button type="button" className="post-grid__more" onClick={() => setSteps(steps + 1)}>
          {t('matrix.more')}
        </button>
      )}
    </div>
  )
}

/** The posts by threat: a matrix, or on a phone a list per threat. Memoised. */
export const PostGrid = memo(PostGridUnmemoized)

interface FilterNoteProps {
  readonly selection: Selection
  readonly onClear: () => void
}

/** A note on the filters in force, since their status is out of view; nothing without filters. */
function FilterNote({ selection, onClear }: FilterNoteProps) {
  const { t } = useLanguage()
  if (selection.hidden.length === 0) return null
  return (
    <p className="filter-note">
      {t('matrix.filtered', { visible: selection.visible.length, total: selection.total })}{' '}
      <a href="#carte">{t('matrix.toMap')}</a>
      {selection.filters.threats.length > 0 && (
        <>
          {' · '}
          <button type="button" className="filter-note__clear" onClick={onClear}>
            {t('matrix.clear')}
          </button>
        </>
      )}
    </p>
  )
}

const narrow = '(max-width: 47.9375em)'

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia?.(narrow)
  media?.addEventListener('change', onChange)
  return () => media?.removeEventListener('change', onChange)
}

/** Whether the window is as narrow as a phone. */
function useIsNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(narrow).matches ?? false,
    () => false,
  )
}
