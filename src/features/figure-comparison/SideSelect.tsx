import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { comparableSides, type ComparisonSide } from '~/rules/figures/comparison-sides'

import { useSideNames } from './use-comparison-words'

interface SideSelectProps {
  readonly label: string
  readonly network: NetworkSummary
  readonly side: ComparisonSide
  readonly onChoose: (param: string) => void
}

/** A select for one side of the comparison: a year or a source. A side that the address names otherwise is the first option. */
export function SideSelect({ label, network, side, onChoose }: SideSelectProps) {
  const { t } = useLanguage()
  const id = useId()
  const { nameOf, optionOf } = useSideNames()
  const { years, sources } = comparableSides(network)
  const isListed =
    side.kind === 'year'
      ? years.includes(Number(side.param))
      : sources.some((source) => source.id === side.param)
  return (
    <div className="side-select">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="side-select__list"
        value={side.param}
        onChange={({ target }) => onChoose(target.value)}
      >
        {!isListed && (
          <option value={side.param}>
            {side.figures.length > 0 ? nameOf(side) : t('comparison.option.silent', { name: nameOf(side) })}
          </option>
        )}
        <optgroup label={t('comparison.years')}>
          {years.map((year) => (
            <option key={year} value={String(year)}>
              {year}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('comparison.sources')}>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {optionOf(source, network.figures)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  )
}
