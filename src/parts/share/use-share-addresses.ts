import { useLanguage } from '~/i18n/language'
import { atlasPath, embedPath } from '~/i18n/site-paths'
import { useHref } from '~/url/address'
import { serializeEmbed, useStateOf } from '~/url/embed'

import type { Shared } from './shared'

interface ShareAddresses {
  /** The atlas in its present state, on what is shared. */
  readonly page: string
  /** What is shared alone, for a frame. */
  readonly embed: string
}

/** Fragment of the charts, far below the top of the page. */
const chartsPlace = '#chiffres'

/** Absolute addresses of what is shared, in the language of the page. */
export function useShareAddresses(shared: Shared): ShareAddresses {
  const { lang } = useLanguage()
  const href = useHref()
  const { post, map, chart } = useStateOf()
  const addresses = (page: string, embed: string) => ({
    page: wholeAddress(atlasPath(lang), page),
    embed: wholeAddress(embedPath(lang), embed),
  })
  switch (shared.kind) {
    case 'post': {
      const { id } = shared.post
      const claim = post.post === id ? post.claim : null
      return addresses(href({ post: id }), serializeEmbed({ post: id, claim }))
    }
    case 'map':
      return addresses(href({}), serializeEmbed({ ...map, view: 'map' }))
    case 'chart':
      return addresses(
        href({ view: 'figures' }) + chartsPlace,
        serializeEmbed({ ...chart, view: 'figures', metric: shared.metric }),
      )
  }
}

function wholeAddress(path: string, query: string): string {
  return new URL(import.meta.env.BASE_URL + path + (query === '?' ? '' : query), location.href).href
}
