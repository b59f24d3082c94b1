import type { Manifest } from 'vite'

import { readAccessibilityStatement } from '../../data/accessibility'
import type { PrerenderedPage, TextPageContent } from '../../src/app/prerender'
import { type Lang, langs } from '../../src/i18n/languages/languages'
import { textPagePath } from '../../src/i18n/site-paths'
import type { Network } from '../../src/model/network'
import { fillStaticPage, staticPageStyles } from './post-pages'
import type { SiteAddress } from './site-address'

export const textPageStyles = ['src/app/text-page/text-page.css', 'src/features/about/about.css'] as const

type Prerender = (lang: Lang, network: Network | null, content: TextPageContent) => Promise<PrerenderedPage>

/** The pages of words in both languages: content by path from the root of the site. They need no network. */
export async function textPages(
  network: Network | null,
  prerenderText: Prerender,
  manifest: Manifest,
  site: SiteAddress,
): Promise<ReadonlyMap<string, string>> {
  const contents = [
    { name: 'about' },
    { name: 'accessibility', statement: readAccessibilityStatement() },
  ] as const
  const styles = staticPageStyles(manifest, textPageStyles)
  const pages = new Map<string, string>()
  for (const content of contents) {
    for (const lang of langs) {
      const pathIn = (other: Lang) => textPagePath(other, content.name)
      const page = await prerenderText(lang, network, content)
      pages.set(`${pathIn(lang)}index.html`, fillStaticPage(pathIn, lang, page, styles, site))
    }
  }
  return pages
}
