import { useLanguage } from '~/i18n/language'
import type { Lang } from '~/i18n/languages/languages'
import { atlasPath } from '~/i18n/site-paths'
import { postIdOfClaim } from '~/model/claims'
import type { NetworkSummary } from '~/model/network'
import type { Citable } from '~/publish/citation/citation'
import type { FigureFilter } from '~/rules/figures/figures'
import { serialize } from '~/url/params'

import { useFigureFilter } from '../comparison/use-figure-filter'

/**
 * The absolute address that opens the atlas on what is cited, in the language of the page and without the reader's
 * other filters; for a chart, with the options that decide which statements it shows.
 */
export function usePermalink(citable: Citable, network: NetworkSummary): string {
  const { lang } = useLanguage()
  const { filter } = useFigureFilter(network)
  return permalinkOf(citable, lang, filter)
}

/** The same for given options. Browser only: it starts from the address of the page. */
export function permalinkOf(citable: Citable, lang: Lang, options: FigureFilter): string {
  const home = import.meta.env.BASE_URL + atlasPath(lang)
  const place = citable.kind === 'figure' || citable.kind === 'chart' ? figuresPlace : ''
  return new URL(home + serialize(stateOf(citable, options)) + place, location.href).href
}

/** Fragment of the charts, far below the top of the page; the page's own navigation uses it too. */
const figuresPlace = '#chiffres'

/** `view` brings the charts to the front on a phone. */
function stateOf(
  citable: Citable,
  { years, official, noEcho, undated }: FigureFilter,
): NonNullable<Parameters<typeof serialize>[1]> {
  switch (citable.kind) {
    case 'figure':
      return { figure: citable.id, view: 'figures' }
    case 'chart': {
      const show = [
        ...(official ? ['official'] : []),
        ...(noEcho ? ['no-echo'] : []),
        ...(undated ? ['undated'] : []),
      ]
      return { years, show, view: 'figures' }
    }
    case 'post':
      return { post: citable.id }
    case 'claim':
      return { post: postIdOfClaim(citable.id), claim: citable.id }
    case 'atlas':
      return {}
  }
}
