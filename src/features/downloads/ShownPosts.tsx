import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import { useAskedYear } from '~/parts/year/use-year-view'
import type { Selection } from '~/rules/selection/filters'

import { FormatButtons, postFormats } from './FormatButtons'
import { useFilterWords } from './use-filter-words'

interface ShownPostsProps {
  readonly network: Network
  readonly selection: Selection
}

/** Downloads of the posts shown on the page. */
export function ShownPosts({ network, selection }: ShownPostsProps) {
  const { t } = useLanguage()
  const words = useFilterWords(network)
  const asked = useAskedYear(network)
  const { visible, mentioned, total, filters } = selection
  if (visible.length + mentioned.length === 0) return <p>{t('downloads.posts.none')}</p>
  const documented = t('filters.count', { visible: visible.length, total })
  const others = mentioned.length > 0 ? t('filters.count.mentioned', { count: mentioned.length }) : ''
  const count = `${documented} ${others}`.trim()
  const inYear = asked
    ? [t(asked.known === 'then' ? 'downloads.inYear.then' : 'downloads.inYear', { year: String(asked.year) })]
    : []
  return (
    <FormatButtons
      title={t('downloads.posts')}
      content={[t('downloads.filtered', { count, filters: words.ofPosts(filters) }), ...inYear].join(' · ')}
      formats={postFormats}
      write={async (format) =>
        (await import('./write-download')).writePosts(network, selection, asked, format)
      }
    />
  )
}
