import type { Metric } from '~/model/figure'
import type { Post } from '~/model/post'

/** What can be passed on: a card, the map and the list as they are filtered, one chart. */
export type Shared =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'map' }
  | { readonly kind: 'chart'; readonly metric: Metric }
