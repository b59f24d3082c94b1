import { useCallback, useEffect, useRef } from 'react'

import { useLanguage } from '~/i18n/language'
import { WholeNetworkGate } from '~/parts/WholeNetworkGate'
import type { KnownNetwork } from '~/rules/survey/overview'
import { useHref } from '~/url/use-href'
import { useChosenPost, useFilters } from '~/url/use-params'

import { CountryAnswer } from './CountryAnswer'
import { CoveredCountries } from './CoveredCountries'

import './country-coverage.css'

interface CountryCoverageProps {
  readonly network: KnownNetwork
}

/** Which post covers a country? The answer for each country chosen in the filters, as the sources have it. */
export function CountryCoverage({ network }: CountryCoverageProps) {
  const { t, country } = useLanguage()
  const { filters, setCountries } = useFilters()
  const { choose } = useChosenPost()
  const here = useHref()({})
  // A code that has no name is no country.
  const countries = filters.countries.filter((code) => country(code) !== code)
  const hasAnswers = countries.length > 0
  const answers = useRef<HTMLDivElement>(null)
  const isChosenHere = useRef(false)

  const chooseCountry = useCallback(
    (code: string) => {
      isChosenHere.current = true
      setCountries([code])
    },
    [setCountries],
  )

  // The link that was pressed is gone with the list.
  useEffect(
    function moveFocusToAnswer() {
      if (!hasAnswers || !isChosenHere.current) return
      isChosenHere.current = false
      answers.current?.querySelector('h3')?.focus()
    },
    [hasAnswers],
  )

  return (
    <section className="country-coverage" aria-labelledby="country-coverage-title">
      <h2 id="country-coverage-title">{t('coverage.title')}</h2>
      <p className="country-coverage__lede">{t('coverage.lede')}</p>
      {!hasAnswers ? (
        <>
          <p className="country-coverage__prompt">
            {t('coverage.prompt')} <a href="#carte">{t('coverage.prompt.link')}</a>
          </p>
          <CoveredCountries
            network={network}
            here={here}
            onChooseCountry={chooseCountry}
            onChoosePost={choose}
          />
        </>
      ) : (
        <div ref={answers} className="country-coverage__answers">
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
