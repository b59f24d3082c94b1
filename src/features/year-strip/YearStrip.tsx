import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useWholeIfThere } from '~/parts/known-network'
import { useAskedYear } from '~/parts/year/use-year-view'
import { firstYear, lastYear } from '~/rules/time/asked-year'
import { sourcesPerYear } from '~/rules/time/network-years'
import { useYear } from '~/url/use-params'

import { YearField } from './YearField'
import { YearSlider } from './YearSlider'

import './year-strip.css'

interface YearStripProps {
  readonly network: NetworkSummary
}

const none: ReadonlyMap<number, number> = new Map()

/** Controls that choose a year, with the number of sources for each. */
export function YearStrip({ network }: YearStripProps) {
  const { t } = useLanguage()
  const asked = useAskedYear(network)
  const { setYear, setKnown } = useYear()
  const whole = useWholeIfThere()
  const known = asked?.known ?? 'today'
  const counts = useMemo(() => (whole ? sourcesPerYear(whole, known) : none), [whole, known])
  const last = lastYear(network)
  return (
    <>
      <div className="year-strip__row">
        <YearField asked={asked?.year ?? null} last={last} onChoose={setYear} />
        <YearSlider asked={asked?.year ?? null} first={firstYear} last={last} counts={counts} />
        <button
          type="button"
          className="year-strip__all"
          aria-pressed={asked === null}
          onClick={() => setYear(null)}
        >
          {t('year.all')}
        </button>
      </div>
      <div className="year-strip__row year-strip__row--words">
        <p className="year-strip__note">
          <span>{t('year.bars')}</span> <span>{t('year.filters')}</span>
        </p>
        <label className="year-strip__then">
          <input
            type="checkbox"
            role="switch"
            className="checkbox"
            checked={known === 'then'}
            aria-checked={known === 'then'}
            disabled={asked === null}
            onChange={({ target }) => setKnown(target.checked ? 'then' : null)}
          />
          {t('year.then')}
        </label>
      </div>
    </>
  )
}
