import { useQuery } from '@tanstack/react-query'

/**
 * Every name of a country, in both languages and in other use, by code; loaded when first asked for.
 * Undefined until then.
 */
export function useAllCountryNames(isWanted: boolean): ((code: string) => readonly string[]) | undefined {
  const { data } = useQuery({
    queryKey: ['all-country-names'],
    queryFn: async () => {
      const { allCountryNames } = await import('~/lib/all-country-names')
      return { allCountryNames }
    },
    enabled: isWanted,
    staleTime: Infinity,
  })
  return data?.allCountryNames
}
