import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { Post } from '~/model/post'

import { usePostName } from '../use-names'

/** What can be passed on: a card, the map and the list as they are filtered, one chart. */
export type Shared =
  | { readonly kind: 'post'; readonly post: Post }
  | { readonly kind: 'map' }
  | { readonly kind: 'chart'; readonly metric: Metric }

/** What is shared, in a few words: "Bamako, Mali". */
export function useSharedName(shared: Shared): string {
  const { t } = useLanguage()
  const nameOf = usePostName()
  switch (shared.kind) {
    case 'post':
      return nameOf(shared.post)
    case 'map':
      return t('parts.share.map')
    case 'chart':
      return t(`figures.metric.${shared.metric}`)
  }
}
