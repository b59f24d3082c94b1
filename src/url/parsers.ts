import { createParser } from 'nuqs'

import { firstYear } from '~/rules/time/asked-year'

const idPattern = /^[a-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
/** Maximum length of an id: of three ids of the data, joined by dots, that name a claim. */
const longestId = 303
/** Maximum length of a text: longer than anybody types, shorter than addresses that some browsers and servers refuse. */
const longestText = 500
const countryPattern = /^[A-Z]{2}$/

/** A list of distinct items; items for which `read` returns undefined are dropped. An empty list counts as absent. */
function parseAsListOf(read: (raw: string) => string | undefined) {
  return createParser<readonly string[]>({
    parse: (value) => {
      const items = value.split(',').flatMap((raw) => read(raw.trim()) ?? [])
      return items.length > 0 ? [...new Set(items)] : null
    },
    serialize: (items) => items.join(','),
    eq: (a, b) => a.length === b.length && a.every((item, index) => item === b[index]),
  })
}

const isId = (value: string): boolean => value.length <= longestId && idPattern.test(value)

/** An id of the data, such as `ml-bamako` or `ml-bamako.threat.terrorism`; any other text counts as absent. */
export const parseAsId = createParser<string>({
  parse: (value) => (isId(value) ? value : null),
  serialize: (value) => value,
})

/** Ids separated by commas: `terrorism,drug-trafficking`. */
export const parseAsIds = parseAsListOf((raw) => (isId(raw) ? raw : undefined))

/** Country codes separated by commas, in any case: `ml,ME`. */
export const parseAsCountries = parseAsListOf((raw) => {
  const code = raw.toUpperCase()
  return countryPattern.test(code) ? code : undefined
})

const cut = (text: string): string =>
  // Never cut inside a surrogate pair.
  text.length <= longestText ? text : text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')

/** Any text, cut to the maximum length. */
export const parseAsText = createParser<string>({ parse: cut, serialize: cut })

/** A year of which sources can be asked; the upper limit depends on the edition and is checked later. */
export const parseAsYear = createParser<number>({
  parse: (value) => (/^\d{4}$/.test(value) && Number(value) >= firstYear ? Number(value) : null),
  serialize: String,
})

/** A range of years, both included, or `all`. */
export type Years = 'all' | { readonly from: number; readonly to: number }

/** `2017-2024`, or `all`. A reversed range counts as absent. */
export const parseAsYears = createParser<Years>({
  parse: (value) => {
    if (value === 'all') return 'all'
    const [, from, to] = /^([12]\d{3})-([12]\d{3})$/.exec(value) ?? []
    if (from === undefined || to === undefined || Number(from) > Number(to)) return null
    return { from: Number(from), to: Number(to) }
  },
  serialize: (years) => (years === 'all' ? 'all' : `${years.from}-${years.to}`),
  eq: (a, b) => (a === 'all' || b === 'all' ? a === b : a.from === b.from && a.to === b.to),
})
