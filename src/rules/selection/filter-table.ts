import type { Text } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { POST_MARKS, postMark } from '~/rules/evidence/evidence'

/** A filter that chooses from a list; of several values that are chosen one is enough, unless `asksForAll`. */
interface ListFilter {
  /** Its name in the address. */
  readonly parameter: string
  /** What the values are: ids of that vocabulary of the document, codes of countries, or the marks of the legend. */
  readonly values: 'threats' | 'countries' | 'regions' | 'cooperation' | 'marks'
  /** What a post has of it. */
  readonly valuesOf: (post: Post, network: Network) => readonly string[]
  /** Whether it is a folding group of boxes, which needs no code of its own. */
  readonly isGroup: boolean
  /** Whether its counts are of posts only mentioned too. */
  readonly countsMentioned: boolean
  /** Why choosing it asks for the whole network, if it does: the document may hold no more than an overview. */
  readonly needsWhole: 'to answer' | 'to select' | false
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
    isGroup: false,
    countsMentioned: false,
    needsWhole: false,
  },
  /** Host country and every country that a claim says it covers or covered. */
  countries: {
    parameter: 'country',
    values: 'countries',
    valuesOf: (post) => [post.country, ...post.coverage.map(({ country }) => country)],
    isGroup: false,
    countsMentioned: false,
    // Who covers it is answered with all that is said of it.
    needsWhole: 'to answer',
  },
  regions: {
    parameter: 'region',
    values: 'regions',
    valuesOf: ({ region }) => [region],
    isGroup: true,
    countsMentioned: false,
    needsWhole: false,
  },
  cooperation: {
    parameter: 'cooperation',
    values: 'cooperation',
    valuesOf: ({ missions }) => missions.map(({ cooperation }) => cooperation),
    isGroup: true,
    countsMentioned: false,
    // An overview leaves the missions out.
    needsWhole: 'to select',
  },
  /** By the signs of the map; one of them is that of the posts only mentioned. */
  evidence: {
    parameter: 'evidence',
    values: 'marks',
    valuesOf: (post, { edition }) => [postMark(post, edition)],
    isGroup: true,
    countsMentioned: true,
    needsWhole: false,
  },
} as const satisfies Readonly<Record<string, ListFilter>>

export type ListFilterName = keyof typeof listFilters
/** The parameter of each filter that chooses from a list. */
export type ListParameter = (typeof listFilters)[ListFilterName]['parameter']

/** Makes one thing of each filter that chooses from a list. */
export function forEachList<T>(make: (name: ListFilterName) => T): Readonly<Record<ListFilterName, T>> {
  return {
    threats: make('threats'),
    countries: make('countries'),
    regions: make('regions'),
    cooperation: make('cooperation'),
    evidence: make('evidence'),
  }
}

export const listFilterNames = Object.values(forEachList((name) => name))

/** A filter that is a folding group of boxes. */
export type GroupedFilter = {
  [Name in ListFilterName]: (typeof listFilters)[Name]['isGroup'] extends true ? Name : never
}[ListFilterName]

export const groupedFilters = listFilterNames.filter(
  (name): name is GroupedFilter => listFilters[name].isGroup,
)

/** What may be chosen of a filter, in the order of the document or the legend; null for countries, which the language knows. */
export function choicesOf(
  filter: ListFilterName,
  network: Network,
): readonly { readonly id: string; readonly definition?: Text }[] | null {
  const { values } = listFilters[filter]
  if (values === 'countries') return null
  return values === 'marks' ? POST_MARKS.map((id) => ({ id })) : network[values]
}

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

/** Whether something is chosen of a filter for which an overview of the network does not do. */
function choosesBeyond(filters: Filters, why: (need: ListFilter['needsWhole']) => boolean): boolean {
  return listFilterNames.some((name) => filters[name].length > 0 && why(listFilters[name].needsWhole))
}

/** Whether the posts cannot be told from an overview of the network alone. */
export function selectOnWhole(filters: Filters): boolean {
  return choosesBeyond(filters, (need) => need === 'to select')
}

/** Every parameter of the filters, and whether an address that has it asks for the whole network. */
export const filterParameters: readonly { readonly name: string; readonly needsWhole: boolean }[] = [
  ...listFilterNames.map((name) => ({
    name: listFilters[name].parameter,
    needsWhole: listFilters[name].needsWhole !== false,
  })),
  { name: 'match', needsWhole: false },
  { name: 'q', needsWhole: true },
]
