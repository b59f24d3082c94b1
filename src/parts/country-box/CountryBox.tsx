import { type KeyboardEvent, memo, Suspense, useId, useState } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { PostIndex } from '~/rules/selection/post-index'

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
  readonly network: Network
  readonly index: PostIndex
  readonly label: string
  /** Those that it offers no more. */
  readonly chosen: readonly string[]
  readonly onChoose: (code: string) => void
}

/** A combobox of countries, hosts and covered ones alike, found by any of their names, by capital or by code. */
export const CountryBox = memo(function CountryBox({
  network,
  index,
  label,
  chosen,
  onChoose,
}: CountryBoxProps) {
  const language = useLanguage()
  const { t, country } = language
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const id = useId()
  const { options, isReady } = useCountryOptions({ index, chosen, typed, isWanted: isOpen || typed !== '' })
  const optionId = (code: string) => `${id}-${code}`
  const current = options[Math.min(active, options.length - 1)]

  function choose(code: string) {
    onChoose(code)
    setTyped('')
    setOpen(false)
    setActive(0)
  }

  function handleKey(event: KeyboardEvent) {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
    const move = moves[event.key]
    if (move !== undefined) {
      event.preventDefault()
      if (!isOpen) setOpen(true)
      else if (options.length > 0) setActive((active + move + options.length) % options.length)
    } else if (event.key === 'Enter' && isOpen && current) {
      event.preventDefault()
      choose(current.code)
    } else if (event.key === 'Escape' && (isOpen || typed !== '')) {
      event.preventDefault()
      if (!isOpen) setTyped('')
      setOpen(false)
    }
  }

  return (
    <div className="country-box">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        className="field__input"
        placeholder={t('filters.country.example')}
        value={typed}
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-options`}
        aria-activedescendant={isOpen && current ? optionId(current.code) : undefined}
        onFocus={() => void CountryOptions.preload(language)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={handleKey}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(0)
          setOpen(true)
        }}
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
