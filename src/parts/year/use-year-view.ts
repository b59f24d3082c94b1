import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { useWholeIfThere } from '~/parts/known-network'
import { askedYear } from '~/rules/time/asked-year'
import type { YearView } from '~/rules/time/year-view'
import { useYear } from '~/url/use-params'

import type { YearWords } from './year-words'

/** The network in a chosen year, with the words for it. */
export interface ToldYear extends YearView {
  readonly words: YearWords
}

/** The year chosen by the address, if the network has it; null: all years. */
export function useAskedYear(network: Pick<NetworkSummary, 'edition'>) {
  const { at, known } = useYear()
  return useMemo(() => askedYear({ at, known }, network), [at, known, network])
}

/**
 * The network in the year chosen by the address; null without one. Rules and words are loaded when a year is first
 * chosen, and need the whole network: undefined until then.
 */
export function useYearView(network: Pick<NetworkSummary, 'edition'>): ToldYear | null | undefined {
  const language = useLanguage()
  const asked = useAskedYear(network)
  const whole = useWholeIfThere()
  const { data: tell } = useQuery({
    queryKey: ['year-view', language.lang],
    queryFn: async () => {
      const [{ viewOf }, { yearWords }] = await Promise.all([
        import('~/rules/time/year-view'),
        import('./year-words'),
        language.learn(['year']),
      ])
      return { viewOf, yearWords }
    },
    enabled: asked !== null,
    staleTime: Infinity,
    gcTime: Infinity,
  })
  return useMemo(() => {
    if (asked === null) return null
    if (tell === undefined || whole === undefined) return undefined
    const view = tell.viewOf(whole, asked)
    return { ...view, words: tell.yearWords(asked, view.states, language) }
  }, [asked, tell, whole, language])
}
