import type { Post } from '~/model/post'

/** A filter that chooses from a list; of several values that are chosen one is enough, unless `asksForAll`. */
interface ListFilter {
  /** Its name in the address. */
  readonly parameter: string
  /** What the values are: ids of that vocabulary of the document, or codes of countries. */
  readonly values: 'threats' | 'countries'
  /** What a post has of it. */
  readonly valuesOf: (post: Post) => readonly string[]
  /** Whether choosing it asks for the whole network, of which the document may hold an overview. */
  readonly needsWhole: boolean
}

/**
 * Each filter that chooses from a list, said once; in this order they stand on the page, in the words about a file
 * and in its name. Tests, counts, chips, ways out of an empty result, downloads and embeds read this table; its form in the
 * address stands in `src/url/params.ts`, its words in the messages: what is missing there does not compile.
 */
export const listFilters = {
  threats: {
    parameter: 'threat',
    values: 'threats',
    valuesOf: (post) => post.threats.map(({ threat }) => threat),
    needsWhole: false,
  },
  /** Host country and every country that a claim says it covers or covered. */
  countries: {
    parameter: 'country',
    values: 'countries',
    valuesOf: (post) => [post.country, ...post.coverage.map(({ country }) => country)],
    // Who covers it is answered with all that is said of it.
    needsWhole: true,
  },
} as const satisfies Readonly<Record<string, ListFilter>>

export type ListFilterName = keyof typeof listFilters
/** The parameter of each filter that chooses from a list. */
export type ListParameter = (typeof listFilters)[ListFilterName]['parameter']

/** Makes one thing of each filter that chooses from a list. */
export function forEachList<T>(make: (name: ListFilterName) => T): Readonly<Record<ListFilterName, T>> {
  return { threats: make('threats'), countries: make('countries') }
}

export const listFilterNames = Object.values(forEachList((name) => name))

export interface Filters extends Readonly<Record<ListFilterName, readonly string[]>> {
  /** Whether a post needs one of the threats or all of them. */
  readonly match: 'any' | 'all'
  readonly q: string
}

export const noFilters: Filters = { ...forEachList(() => []), match: 'any', q: '' }

/** Whether a post needs all that is chosen of a filter, not one of it. */
export function asksForAll({ match }: Filters, name: ListFilterName | 'q'): boolean {
  return name === 'threats' && match === 'all'
}

/** Whether the filters ask for more than an overview of the network holds. */
export function needWhole(filters: Filters): boolean {
  return (
    filters.q !== '' ||
    listFilterNames.some((name) => listFilters[name].needsWhole && filters[name].length > 0)
  )
}

/** Every parameter of the filters, and whether an address that has it asks for the whole network. */
export const filterParameters: readonly { readonly name: string; readonly needsWhole: boolean }[] = [
  ...listFilterNames.map((name) => ({
    name: listFilters[name].parameter,
    needsWhole: listFilters[name].needsWhole,
  })),
  { name: 'match', needsWhole: false },
  { name: 'q', needsWhole: true },
]
