import { createSerializer, parseAsStringLiteral } from 'nuqs'

import { DEFAULT_YEARS } from '~/rules/figures/figures'
import { filterParameters, type ListParameter } from '~/rules/selection/filter-table'

import { parseAsCountries, parseAsId, parseAsIds, parseAsText, parseAsYear, parseAsYears } from './parsers'

/** The filters that choose from a list: what the table of filters has and is missing here does not compile. */
const listParams = {
  threat: parseAsIds.withDefault([]),
  /** Hosts or covered countries; several mean "or". */
  country: parseAsCountries.withDefault([]),
  region: parseAsIds.withDefault([]),
  cooperation: parseAsIds.withDefault([]),
  evidence: parseAsIds.withDefault([]),
} satisfies Readonly<Record<ListParameter, unknown>>

/** What narrows the posts down. */
const filterParams = {
  ...listParams,
  match: parseAsStringLiteral(['any', 'all']).withDefault('any'),
  q: parseAsText.withDefault(''),
}

/**
 * Every parameter of the address, its form and its default. The names are public: links and other sites
 * build on them. A default is left out of the address; a bad value counts as the default.
 */
export const params = {
  /** The post whose card is open. */
  post: parseAsId,
  /** The post that it is compared with. */
  with: parseAsId,
  ...filterParams,
  /** The year in which the network is shown; absent: all that is known, undivided. */
  at: parseAsYear,
  /** With only what could be read by the end of that year. */
  known: parseAsStringLiteral(['then']),
  /** What is compared: source ids, figure ids or years. */
  from: parseAsId,
  to: parseAsId,
  years: parseAsYears.withDefault(DEFAULT_YEARS),
  show: parseAsIds.withDefault([]),
  figure: parseAsId,
  claim: parseAsId,
  layer: parseAsStringLiteral(['coverage']),
  view: parseAsStringLiteral(['list', 'map', 'figures']).withDefault('list'),
  sort: parseAsStringLiteral(['city', 'country', 'attested']).withDefault('city'),
}

/** Those by which an address asks for more than an overview of the network holds. */
export const wholeParameters: readonly string[] = [
  'post',
  'at',
  'from',
  'to',
  ...filterParameters.filter(({ needsWhole }) => needsWhole).map(({ name }) => name),
]

/** Writes parameters onto an address or a query: `serialize('?q=x', { post: 'ml-bamako' })`. */
export const serialize = createSerializer(params)
