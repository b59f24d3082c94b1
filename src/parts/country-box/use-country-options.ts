import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PostIndex } from '~/rules/selection/post-index'
import { compareFolded } from '~/rules/selection/search'

import { useAllCountryNames } from '../use-all-country-names'

export interface CountryOption {
  readonly code: string
  readonly name: string
}

interface Wanted {
  readonly index: PostIndex
  readonly chosen: readonly string[]
  readonly typed: string
  /** Whether the list is about to open: only then are the names loaded. */
  readonly isWanted: boolean
}

const mostShown = 60

/** The options of the box: before typing, the countries that posts work for; then every country that matches. */
export function useCountryOptions({ index, chosen, typed, isWanted }: Wanted) {
  const { country } = useLanguage()
  const countries = useAllCountryNames(isWanted)
  const entries = useMemo(() => {
    return (countries?.codes ?? [])
      .map((code) => {
        const { names = [], aliases = [] } = countries?.namesOf(code) ?? {}
        const capitals = Object.values(countries?.capitalsOf(code) ?? {}).flat()
        return { code, names, aliases: [...aliases, ...capitals], own: country(code) }
      })
      .toSorted((a, b) => compareFolded(a.own, b.own))
  }, [countries, country])
  const options = useMemo(() => {
    const inUse = index.totalsOf('countries')
    const offered = typed.trim() === '' ? entries.filter(({ code }) => inUse.has(code)) : entries
    return (countries?.find(typed, offered) ?? [])
      .filter((code) => !chosen.includes(code))
      .slice(0, mostShown)
      .map((code): CountryOption => ({ code, name: country(code) }))
  }, [countries, entries, index, typed, chosen, country])
  return { options, isReady: countries !== undefined }
}
