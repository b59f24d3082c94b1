import { memo, Suspense, useId } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import type { PostIndex } from '~/rules/selection/post-index'

import { useCombobox } from '../combobox/use-combobox'
import { onDemand } from '../on-demand'
import { useCountryOptions } from './use-country-options'

import '~/ui/field.css'
import './country-box.css'

const CountryOptions = onDemand(
  async () => (await import('./CountryOptions')).CountryOptions,
  [],
  () => null,
)

interface CountryBoxProps {
  readonly network: NetworkSummary
  readonly index: PostIndex
  readonly label: string
  /** Codes already chosen, which it does not offer. */
  readonly chosen: readonly string[]
  readonly onChoose: (code: string) => void
}

/** A combobox of all countries, found by any of their names, by capital or by code. */
export const CountryBox = memo(function CountryBox({
  network,
  index,
  label,
  chosen,
  onChoose,
}: CountryBoxProps) {
  const language = useLanguage()
  const { t, country } = language
  const id = useId()
  const { typed, isOpen, offer } = useCombobox()
  const { options, isReady } = useCountryOptions({ index, chosen, typed, isWanted: isOpen || typed !== '' })
  const optionId = (code: string) => `${id}-${code}`
  const { current, choose, input } = offer({
    id,
    options,
    optionId: ({ code }) => optionId(code),
    onChoose: ({ code }) => onChoose(code),
  })

  return (
    <div className="country-box">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        {...input}
        className="field__input"
        placeholder={t('filters.country.example')}
        onFocus={() => void CountryOptions.preload(language)}
      />
      {isOpen && (
        <Suspense>
          <CountryOptions
            network={network}
            id={`${id}-options`}
            label={label}
            options={options}
            isReady={isReady}
            optionId={optionId}
            current={current?.code}
            onChoose={choose}
          />
        </Suspense>
      )}
      {chosen.length > 0 && (
        <p className="visually-hidden">
          {t('filters.country.chosen', { names: chosen.map(country).join(', ') })}
        </p>
      )}
    </div>
  )
})
