import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { languageTable } from '~/i18n/languages/languages'
import type { NetworkSummary } from '~/model/network'
import { CountryFact } from '~/parts/country-box/CountryFact'
import { useAllCountryNames } from '~/parts/use-all-country-names'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useChooseFilters } from '~/url/use-filters'

import './meant-countries.css'

interface MeantCountriesProps {
  /** The search text as typed. */
  readonly text: string
  readonly network: NetworkSummary
}

/** Countries shown at most: more would hide the filters below. */
const mostShown = 3

/**
 * The countries that a search names, by name or capital, with links to who covers them: most have no post that the
 * search could find.
 */
export function MeantCountries({ text, network }: MeantCountriesProps) {
  const { t, lang, country } = useLanguage()
  const { askCountry } = useChooseFilters()
  const href = useHref()
  const names = useAllCountryNames(true)
  const entries = useMemo(
    () =>
      (names?.codes ?? []).map((code) => ({
        code,
        names: names?.namesOf(code).names ?? [],
        aliases: [
          ...(names?.namesOf(code).aliases ?? []),
          ...Object.values(names?.capitalsOf(code) ?? {}).flat(),
        ],
      })),
    [names],
  )
  const meant = useMemo(() => names?.findMeant(text, entries, mostShown) ?? [], [names, text, entries])
  if (meant.length === 0) return null
  return (
    <ul className="meant-countries" aria-label={t('filters.meant')}>
      {meant.map((code) => {
        const seats = names?.capitalsOf(code)?.[languageTable[lang].texts] ?? []
        const name = seats.length > 0 ? `${country(code)} (${seats.join(', ')})` : country(code)
        return (
          <li key={code}>
            <a
              href={`${href({ country: [code], q: null, post: null, claim: null })}#couverture`}
              onClick={onPlainClick(() => {
                askCountry(code)
                document.getElementById('country-coverage-title')?.focus()
              })}
            >
              {t('filters.meant.who', { name })}
            </a>{' '}
            <CountryFact network={network} code={code} />
          </li>
        )
      })}
    </ul>
  )
}
