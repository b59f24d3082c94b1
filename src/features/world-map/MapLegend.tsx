import { type ReactNode, useId, useMemo, useState } from 'react'

import type { CountryRole } from '~/domain/coverage'
import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { PostGlyph } from '~/parts/PostGlyph'

import type { CountryRoles } from './country-fills'
import { FillSwatch } from './FillSwatch'
import { marksInUse } from './legend-entries'
import { usePostWords } from './use-post-words'

import './map-legend.css'

interface MapLegendProps {
  readonly network: Network
  readonly roles: CountryRoles
  /** Whether countries were asked for, and whether the filters leave posts out. */
  readonly hasAsked: boolean
  readonly hasHidden: boolean
}

const roleOrder: readonly CountryRole[] = ['host', 'covered', 'scoped']

/** The signs on the map, in words: only those that are there. On a narrow map it opens on demand. */
export function MapLegend({ network, roles, hasAsked, hasHidden }: MapLegendProps) {
  const { t } = useLanguage()
  const { legendOf } = usePostWords(network.edition)
  const marks = useMemo(() => marksInUse(network), [network])
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const shown = new Set(roles.values())
  return (
    <div className="map-legend">
      <button
        type="button"
        className="map-legend__toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('map.legend')}
      </button>
      <ul id={id} className="map-legend__list" aria-label={t('map.legend')} data-open={isOpen}>
        {marks.map((mark) => (
          <Entry key={mark} sign={<PostGlyph mark={mark} />}>
            {legendOf(mark)}
          </Entry>
        ))}
        {hasHidden && <Entry sign={<FillSwatch kind="hidden" />}>{t('map.legend.hidden')}</Entry>}
        {roleOrder
          .filter((role) => shown.has(role))
          .map((role) => (
            <Entry key={role} sign={<FillSwatch kind={role} />}>
              {t(`map.role.${role}`)}
            </Entry>
          ))}
        {hasAsked && <Entry sign={<FillSwatch kind="asked" />}>{t('map.legend.asked')}</Entry>}
      </ul>
    </div>
  )
}

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="map-legend__entry">
      {sign}
      {children}
    </li>
  )
}
