import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'

import { CountryFact } from './CountryFact'
import type { CountryOption } from './use-country-options'

interface CountryOptionsProps {
  readonly network: NetworkSummary
  readonly id: string
  readonly label: string
  readonly options: readonly CountryOption[]
  readonly isReady: boolean
  readonly optionId: (code: string) => string
  readonly current: string | undefined
  readonly onChoose: (option: CountryOption) => void
}

/** The listbox under the country box. The input keeps the focus, also while an option is pressed. */
export function CountryOptions(props: CountryOptionsProps) {
  const { network, id, label, options, isReady, optionId, current, onChoose } = props
  const { t } = useLanguage()
  return (
    <div className="country-options">
      <ul id={id} className="country-options__list" role="listbox" aria-label={label}>
        {options.map((option) => (
          // The keyboard works the list from the input, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={option.code}
            id={optionId(option.code)}
            role="option"
            className="country-options__option"
            aria-selected={option.code === current}
            ref={
              option.code === current ? (element) => element?.scrollIntoView?.({ block: 'nearest' }) : null
            }
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(option)}
          >
            {option.name}{' '}
            <span className="country-options__hint">
              <CountryFact network={network} code={option.code} />
            </span>
          </li>
        ))}
      </ul>
      {options.length === 0 && (
        <p className="country-options__none" role="status">
          {isReady ? t('filters.country.unknown') : t('app.loading')}
        </p>
      )}
    </div>
  )
}
