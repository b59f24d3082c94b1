import { useQuery } from '@tanstack/react-query'

import type { CountryNames } from '~/lib/all-country-names'

interface AllCountryNames {
  readonly codes: readonly string[]
  readonly namesOf: (code: string) => CountryNames
}

/** Every country with all its names, in both languages; loaded when first wanted, undefined until then. */
export function useAllCountryNames(isWanted: boolean): AllCountryNames | undefined {
  const { data } = useQuery({
    queryKey: ['all-country-names'],
    queryFn: async (): Promise<AllCountryNames> => {
      const { countryCodes, countryNamesOf } = await import('~/lib/all-country-names')
      return { codes: countryCodes, namesOf: countryNamesOf }
    },
    enabled: isWanted,
    staleTime: Infinity,
  })
  return data
}
