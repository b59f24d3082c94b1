import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useFilters } from '~/url/use-params'

import { CountryAnswer } from './CountryAnswer'

import './country-coverage.css'

interface CountryCoverageProps {
  readonly network: Network
}

/** Which post covers a country? The answer for each country chosen in the filters, as the sources have it. */
export function CountryCoverage({ network }: CountryCoverageProps) {
  const { t, country } = useLanguage()
  const { filters } = useFilters()
  // A code that has no name is no country.
  const countries = filters.countries.filter((code) => country(code) !== code)
  return (
    <section className="country-coverage" aria-labelledby="country-coverage-title">
      <h2 id="country-coverage-title">{t('coverage.title')}</h2>
      <p className="country-coverage__lede">{t('coverage.lede')}</p>
      {countries.length === 0 ? (
        <p className="country-coverage__prompt">{t('coverage.prompt')}</p>
      ) : (
        <div className="country-coverage__answers">
          {countries.map((code) => (
            <CountryAnswer key={code} network={network} country={code} />
          ))}
        </div>
      )}
    </section>
  )
}
