import { useLanguage } from '~/i18n/language'

import { usePostName } from '../use-post-name'
import type { Shared } from './shared'

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
