import type { Metric } from '~/model/figure'
import type { Network } from '~/model/network'

/** Parameters of an embed; null where absent. */
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

/** The part that an embed shows: `view` if given; otherwise the chart of a metric or figure, the card of a post, or the map. */
export function embeddedPart({ view, metric, figure, post }: EmbedChoice, network: Network): EmbeddedPart {
  if (view === 'map') return { kind: 'map' }
  if (view === 'figures' || metric || figure) {
    const named = network.figures.find(({ id }) => id === figure)
    return { kind: 'chart', metric: metric ?? named?.metric ?? 'officers' }
  }
  return post ? { kind: 'post', id: post } : { kind: 'map' }
}
