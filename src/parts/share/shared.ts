import { useLanguage } from '~/i18n/language'
import type { Metric } from '~/model/figure'
import type { PostSummary } from '~/model/post'

import { usePostName } from '../use-names'

/** A thing that can be shared: a post's card, the filtered map and list, or one chart. */
export type Shared =
  | { readonly kind: 'post'; readonly post: PostSummary }
  | { readonly kind: 'map' }
  | { readonly kind: 'chart'; readonly metric: Metric }

/** Short name of what is shared: "Bamako, Mali". */
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
