import { createParser } from 'nuqs'

const idPattern = /^[a-z0-9]+(?:[.-][A-Za-z0-9]+)*$/
const countryPattern = /^[A-Z]{2}$/

/** A list of distinct items; those that `read` refuses (undefined) fall out. An empty list is no parameter. */
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

/** An id of the data, such as `ml-bamako` or `ml-bamako.threat.terrorism`; anything else is no parameter. */
export const parseAsId = createParser<string>({
  parse: (value) => (idPattern.test(value) ? value : null),
  serialize: (value) => value,
})

/** Ids separated by commas: `terrorism,drug-trafficking`. */
export const parseAsIds = parseAsListOf((raw) => (idPattern.test(raw) ? raw : undefined))

/** Country codes separated by commas, in any case: `ml,ME`. */
export const parseAsCountries = parseAsListOf((raw) => {
  const code = raw.toUpperCase()
  return countryPattern.test(code) ? code : undefined
})

/** A range of years, both included, or `all` of them. */
export type Years = 'all' | { readonly from: number; readonly to: number }

/** `2017-2024`, or `all`; a range that runs backwards is no parameter. */
export const parseAsYears = createParser<Years>({
  parse: (value) => {
    if (value === 'all') return 'all'
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(value) ?? []
    if (from === undefined || to === undefined || Number(from) > Number(to)) return null
    return { from: Number(from), to: Number(to) }
  },
  serialize: (years) => (years === 'all' ? 'all' : `${years.from}-${years.to}`),
  eq: (a, b) => (a === 'all' || b === 'all' ? a === b : a.from === b.from && a.to === b.to),
})
