import { createSerializer, parseAsStringLiteral, useQueryStates } from 'nuqs'

import { METRICS } from '~/model/figure'

import { useAddressState } from './address'
import { params } from './params'
import { filterParameters } from './use-filters'

/**
 * The address of an embed has the parameters of the page, and `metric` beside them: which chart.
 * There, `view` has no default: it says what is embedded.
 */
const embedParams = {
  ...params,
  view: parseAsStringLiteral(['map', 'figures']),
  metric: parseAsStringLiteral(METRICS),
}

/** Writes the parameters of an embed onto its address. */
export const serializeEmbed = createSerializer(embedParams)

/** What the address of an embed says about what it shows. */
export function useEmbedChoice() {
  const { view, metric, figure, post } = embedParams
  const [choice] = useQueryStates({ view, metric, figure, post })
  return choice
}

/** The present state, as far as a card, the map or a chart depends on it. */
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
