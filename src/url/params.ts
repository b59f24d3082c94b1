import { createSerializer, parseAsStringLiteral } from 'nuqs'

import { defaultYears } from '~/rules/figures/figures'
import { filterParameters, type ListParameter } from '~/rules/selection/filter-table'

import { parseAsCountries, parseAsId, parseAsIds, parseAsText, parseAsYear, parseAsYears } from './parsers'

/** Parameters of the filters with a list of values: if one of the table of filters is missing, this does not compile. */
const listParams = {
  threat: parseAsIds.withDefault([]),
  /** Host countries or covered countries; several mean "or". */
  country: parseAsCountries.withDefault([]),
  region: parseAsIds.withDefault([]),
  cooperation: parseAsIds.withDefault([]),
  evidence: parseAsIds.withDefault([]),
} satisfies Readonly<Record<ListParameter, unknown>>

/** Parameters that filter the posts. */
const filterParams = {
  ...listParams,
  match: parseAsStringLiteral(['any', 'all']).withDefault('any'),
  q: parseAsText.withDefault(''),
}

/**
 * Every parameter of the address, with its format and default. The names are public: links and other sites depend on them.
 * A default is left out of the address; an invalid value counts as the default.
 */
export const params = {
  /** Id of the post whose card is open. */
  post: parseAsId,
  /** Id of the post that it is compared with. */
  with: parseAsId,
  ...filterParams,
  /** The year that the page shows; absent: all years. */
  at: parseAsYear,
  /** With only what could be read by the end of that year. */
  known: parseAsStringLiteral(['then']),
  /** The two ends of the comparison: source ids, figure ids or years. */
  from: parseAsId,
  to: parseAsId,
  years: parseAsYears.withDefault(defaultYears),
  show: parseAsIds.withDefault([]),
  figure: parseAsId,
  claim: parseAsId,
  layer: parseAsStringLiteral(['coverage']),
  view: parseAsStringLiteral(['list', 'map', 'figures']).withDefault('list'),
  sort: parseAsStringLiteral(['city', 'country', 'attested']).withDefault('city'),
}

/** Parameters that need the whole network, not a summary. */
export const wholeParameters: readonly string[] = [
  'post',
  'at',
  'from',
  'to',
  ...filterParameters.filter(({ needsWhole }) => needsWhole).map(({ name }) => name),
]

/** Serialises parameters onto an address or a query: `serialize('?q=x', { post: 'ml-bamako' })`. */
export const serialize = createSerializer(params)
