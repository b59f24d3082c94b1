import { useQuery } from '@tanstack/react-query'

import type { CountryNames } from '~/i18n/all-country-names'
import type { Capitals } from '~/i18n/capitals'
import type { findCountries, findMeant } from '~/rules/selection/country-search'

interface AllCountryNames {
  readonly codes: readonly string[]
  readonly namesOf: (code: string) => CountryNames
  readonly capitalsOf: (code: string) => Capitals | undefined
  readonly find: typeof findCountries
  readonly findMeant: typeof findMeant
}

/** All countries with their names and capitals in both languages; loaded once `isWanted`, undefined until then. */
export function useAllCountryNames(isWanted: boolean): AllCountryNames | undefined {
  const { data } = useQuery({
    queryKey: ['all-country-names'],
    queryFn: async (): Promise<AllCountryNames> => {
      const [{ countryCodes, countryNamesOf }, { capitals }, search] = await Promise.all([
        import('~/i18n/all-country-names'),
        import('~/i18n/capitals'),
        import('~/rules/selection/country-search'),
      ])
      return {
        codes: countryCodes,
        namesOf: countryNamesOf,
        capitalsOf: (code) => capitals.get(code),
        find: search.findCountries,
        findMeant: search.findMeant,
      }
    },
    enabled: isWanted,
    staleTime: Infinity,
  })
  return data
}
