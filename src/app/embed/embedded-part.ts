import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'

/** What the address of an embed says; null where it says nothing. */
interface EmbedChoice {
  readonly view: 'map' | 'figures' | null
  readonly metric: Metric | null
  readonly figure: string | null
  readonly post: string | null
}

type EmbeddedPart =
  | { readonly kind: 'post'; readonly id: string }
  | { readonly kind: 'map' }
  | { readonly kind: 'chart'; readonly metric: Metric }

/**
 * What an embed shows. `view` decides where it is given; else a metric or a figure asks for its chart and a
 * post for its card; nothing at all for the map.
 */
export function embeddedPart({ view, metric, figure, post }: EmbedChoice, network: Network): EmbeddedPart {
  if (view === 'map') return { kind: 'map' }
  if (view === 'figures' || metric || figure) {
    const named = network.figures.find(({ id }) => id === figure)
    return { kind: 'chart', metric: metric ?? named?.metric ?? 'officers' }
  }
  return post ? { kind: 'post', id: post } : { kind: 'map' }
}
