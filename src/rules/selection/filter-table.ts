import type { Text } from '~/model/claim'
import { isWhole, type NetworkSummary, type TermSummary } from '~/model/network'
import { isTold, type PostSummary } from '~/model/post'
import { postMarks, postMark } from '~/rules/evidence/evidence'

/** A filter with a list of values. If several values are chosen, one is enough, unless `asksForAll`. */
interface ListFilter {
  /** Parameter of the address. */
  readonly parameter: string
  /** Source of the values: a vocabulary of the document, country codes, or the marks of the legend. */
  readonly values: 'threats' | 'countries' | 'regions' | 'cooperation' | 'marks'
  /** The values that a post has. */
  readonly valuesOf: (post: PostSummary, network: NetworkSummary) => readonly string[]
  /** Whether it is shown as a folding group of checkboxes, which needs no code of its own. */
  readonly isGroup: boolean
  /** Whether its counts include mentioned posts. */
  readonly countsMentioned: boolean
  /** Why choosing a value needs the whole network, if it does: the page may hold a summary only. */
  readonly needsWhole: 'to answer' | 'to select' | false
}

/**
 * The registry of the filters with a list of values, in the order of the page, of the description of a download and of its
 * name. Tests, counts, chips, suggestions for an empty result, downloads and embeds derive from it. The form of the
 * parameter is in `src/url/params.ts`, the texts are messages: if either lacks a filter, the code does not compile.
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
  /** Host country, and every country that a claim says it covers or covered. */
  countries: {
    parameter: 'country',
    values: 'countries',
    valuesOf: (post) => [post.country, ...post.coverage.map(({ country }) => country)],
    isGroup: false,
    countsMentioned: false,
    // The answer to "who covers it?" uses every claim about the country.
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
    valuesOf: (post) => (isTold(post) ? post.missions.map(({ cooperation }) => cooperation) : []),
    isGroup: true,
    countsMentioned: false,
    // A summary has no missions.
    needsWhole: 'to select',
  },
  /** By post mark; one of them is `mentioned`. */
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
/** Parameters of the filters with a list of values. */
export type ListParameter = (typeof listFilters)[ListFilterName]['parameter']

/** Builds an object with one property per filter of the table. */
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

/** A filter that is shown as a folding group of checkboxes. */
export type GroupedFilter = {
  [Name in ListFilterName]: (typeof listFilters)[Name]['isGroup'] extends true ? Name : never
}[ListFilterName]

export const groupedFilters = listFilterNames.filter(
  (name): name is GroupedFilter => listFilters[name].isGroup,
)

/** The terms of a vocabulary, as far as the network is known. */
export function termsOf(
  network: NetworkSummary,
  vocabulary: 'regions' | 'threats' | 'cooperation',
): readonly TermSummary[] {
  if (vocabulary !== 'cooperation') return network[vocabulary]
  return isWhole(network) ? network.cooperation : []
}

/** The values that a filter offers, in the order of the document or the legend; null for countries, which come from the language. */
export function choicesOf(
  filter: ListFilterName,
  network: NetworkSummary,
): readonly { readonly id: string; readonly definition?: Text }[] | null {
  const { values } = listFilters[filter]
  if (values === 'countries') return null
  if (values === 'marks') return postMarks.map((id) => ({ id }))
  return termsOf(network, values)
}

export interface Filters extends Readonly<Record<ListFilterName, readonly string[]>> {
  /** Whether a post needs one of the threats or all of them. */
  readonly match: 'any' | 'all'
  readonly q: string
}

export const noFilters: Filters = { ...forEachList(() => []), match: 'any', q: '' }

/** Whether a post needs all chosen values of a filter instead of one. */
export function asksForAll({ match }: Filters, name: ListFilterName | 'q'): boolean {
  return name === 'threats' && match === 'all'
}

/** Whether a filter in force needs more than a summary of the network. */
function choosesBeyond(filters: Filters, why: (need: ListFilter['needsWhole']) => boolean): boolean {
  return listFilterNames.some((name) => filters[name].length > 0 && why(listFilters[name].needsWhole))
}

/** Whether the posts cannot be selected from a summary of the network. */
export function selectOnWhole(filters: Filters): boolean {
  return choosesBeyond(filters, (need) => need === 'to select')
}

/** Every parameter of the filters, and whether an address with it needs the whole network. */
export const filterParameters: readonly { readonly name: string; readonly needsWhole: boolean }[] = [
  ...listFilterNames.map((name) => ({
    name: listFilters[name].parameter,
    needsWhole: listFilters[name].needsWhole !== false,
  })),
  { name: 'match', needsWhole: false },
  { name: 'q', needsWhole: true },
]
