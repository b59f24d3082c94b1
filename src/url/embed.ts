import { createSerializer, parseAsStringLiteral, useQueryStates } from 'nuqs'

import { metricNames } from '~/model/figure'

import { useAddressState } from './address'
import { params } from './params'
import { filterParameters } from './use-filters'

/**
 * Parameters of an embed: those of the page, and `metric`, which selects a chart. `view` has no default here: it selects
 * what is embedded.
 */
const embedParams = {
  ...params,
  view: parseAsStringLiteral(['map', 'figures']),
  metric: parseAsStringLiteral(metricNames),
}

/** Serialises the parameters of an embed onto its address. */
export const serializeEmbed = createSerializer(embedParams)

/** The parameters that select what an embed shows. */
export function useEmbedChoice() {
  const { view, metric, figure, post } = embedParams
  const [choice] = useQueryStates({ view, metric, figure, post })
  return choice
}

/** The part of the state that a card, the map or a chart depends on. */
export function useStateOf() {
  const state = useAddressState((whole) => whole)
  const { post, claim, at, known, layer, years, show, figure } = state
  const filters = Object.fromEntries(filterParameters.map((name) => [name, state[name]]))
  return {
    post: { post, claim, at, known },
    map: { ...filters, at, known, post, layer },
    chart: { years, show, figure, at },
  }
}
