import { useCallback, useEffect, useMemo, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { CountryBox } from '~/parts/country-box/CountryBox'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import { createPostIndex } from '~/rules/selection/post-index'
import { useHref } from '~/url/address'
import { useFilters } from '~/url/use-filters'
import { useChoosePost } from '~/url/use-params'

import { CountryAnswer } from './CountryAnswer'
import { CoveredCountries } from './CoveredCountries'

import './country-coverage.css'

interface CountryCoverageProps {
  readonly network: NetworkSummary
}

/** "Which post covers a country?": the answer for each country chosen in the filters. */
export function CountryCoverage({ network }: CountryCoverageProps) {
  const { t, country } = useLanguage()
  const { filters, setFilter } = useFilters()
  const { choose } = useChoosePost()
  const here = useHref()({})
  // A code without a name is not a country.
  const countries = filters.countries.filter((code) => country(code) !== code)
  const hasAnswers = countries.length > 0
  const asked = countries.join()
  const index = useMemo(() => createPostIndex(network, () => []), [network])
  const answers = useRef<HTMLDivElement>(null)
  const isChosenHere = useRef(false)

  const chooseCountry = useCallback(
    (code: string) => {
      isChosenHere.current = true
      setFilter('countries', [code])
    },
    [setFilter],
  )

  // Moves the focus to the answer: the link that was pressed is gone with its list, and a reader who chose a country
  // wants to read on.
  useEffect(
    function moveFocusToAnswer() {
      if (asked === '' || !isChosenHere.current) return
      isChosenHere.current = false
      const group = answers.current
      ;(group?.querySelector('h3') ?? group)?.focus()
    },
    [asked],
  )

  return (
    <section className="country-coverage" aria-labelledby="country-coverage-title">
      <h2 id="country-coverage-title" tabIndex={-1}>
        {t('coverage.title')}
      </h2>
      <p className="country-coverage__lede">{t('coverage.lede')}</p>
      <div className="country-coverage__prompt needs-script">
        <CountryBox
          network={network}
          index={index}
          label={t('coverage.choose')}
          chosen={filters.countries}
          onChoose={chooseCountry}
        />
      </div>
      {!hasAnswers ? (
        <CoveredCountries
          network={network}
          here={here}
          onChooseCountry={chooseCountry}
          onChoosePost={choose}
        />
      ) : (
        <div
          ref={answers}
          className="country-coverage__answers"
          role="group"
          aria-label={t('coverage.title')}
          tabIndex={-1}
        >
          {countries.map((code) => (
            <WholeNetworkGate key={code} known={network}>
              {(whole) => <CountryAnswer network={whole} country={code} here={here} onChoose={choose} />}
            </WholeNetworkGate>
          ))}
        </div>
      )}
    </section>
  )
}
