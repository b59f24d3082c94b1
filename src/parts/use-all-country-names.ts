import { useQuery } from '@tanstack/react-query'

import type { CountryNames } from '~/i18n/all-country-names'
import type { findCountries } from '~/rules/selection/country-search'

interface AllCountryNames {
  readonly codes: readonly string[]
  readonly namesOf: (code: string) => CountryNames
  readonly find: typeof findCountries
}

/** Every country with all its names, in both languages; loaded when first wanted, undefined until then. */
export function useAllCountryNames(isWanted: boolean): AllCountryNames | undefined {
  const { data } = useQuery({
    queryKey: ['all-country-names'],
    queryFn: async (): Promise<AllCountryNames> => {
      const [{ countryCodes, countryNamesOf }, { findCountries: find }] = await Promise.all([
        import('~/i18n/all-country-names'),
        import('~/rules/selection/country-search'),
      ])
      return { codes: countryCodes, namesOf: countryNamesOf, find }
    },
    enabled: isWanted,
    staleTime: Infinity,
  })
  return data
}
