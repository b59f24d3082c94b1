import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readAccessibilityStatement } from '../../data/accessibility'
import type * as prerender from '../../src/app/prerender'
import { defaultLang, type Lang, langs } from '../../src/i18n/languages/languages'
import { atlasPath, embedPath, postPagePath, textPagePath, textPages } from '../../src/i18n/site-paths'
import type { ListedEdition } from '../../src/model/changes'
import type { Network } from '../../src/model/network'
import { datasetBlock, embeddedSummary, summaryBlock } from './data-blocks'
import { appLinks, escapeHtml, iconLinks, previewTags } from './head-links'
import { metaPolicy } from './headers'
import type { Links } from './links'
import { root, type Site } from './site'

/** The input that all documents need. */
export interface Workshop {
  readonly site: Site
  readonly links: Links
  readonly render: typeof prerender
  /** Whether the atlas is prerendered with its facts. */
  readonly isPrerendered: boolean
}

type Told<Name> = Omit<Extract<prerender.TextPageContent, { name: Name }>, 'name'>

/** The data published beside the documents; without them the documents are frames for the data of another server. */
export interface Published {
  readonly network: Network
  readonly changes: Told<'changes'>
  /** The published files, for the page for developers. */
  readonly api: Told<'api'>
  /** Oldest first. */
  readonly editions: readonly ListedEdition[]
}

/**
 * React listens there for every press of the page. Without the role Firefox takes the place itself for something to press,
 * and screen readers call headings in it "clickable": https://github.com/facebook/react/issues/20895
 */
const rootTag = '<div id="root" role="none"'

/**
 * Every document of the site: a function that makes it, by path from the root of the site. The functions throw if something
 * that they need is missing.
 */
export function documents(
  published: Published | null,
  { site, links, render, isPrerendered }: Workshop,
): ReadonlyMap<string, () => Promise<string>> {
  const { base } = site
  const network = published?.network ?? null

  /** Fills `index.html`, from which all documents are made. */
  function fillShell(lang: Lang, head: readonly string[], body: string): string {
    const policy = `<meta http-equiv="Content-Security-Policy" content="${metaPolicy(site.apiOrigin)}" />`
    const tags = site.hasOwnPolicy ? [policy, ...head] : head
    return readFileSync(join(root, 'index.html'), 'utf8')
      .replace('lang="fr"', `lang="${lang}"`)
      .replace('<!--head-->', () => tags.join('\n    '))
      .replace('<!--body-->', () => body)
  }

  /** Addresses of a document, in its own language and in the others. */
  function pageAddresses(lang: Lang, pathIn: (lang: Lang) => string): readonly string[] {
    const link = (rel: string, of: Lang) =>
      `<link rel="${rel}" href="${escapeHtml(site.hrefOf(pathIn(of)))}" />`
    return [
      link('canonical', lang),
      ...langs.map((other) => link(`alternate" hreflang="${other}`, other)),
      link('alternate" hreflang="x-default', defaultLang),
    ]
  }

  async function atlas(lang: Lang): Promise<string> {
    const embedded = network && isPrerendered ? embeddedSummary(network) : null
    const { html, title, description, parameters } = await render.prerender(lang, embedded)
    const data = embedded ? ` data-network="${base}api/v1/network.json"` : ''
    const path = atlasPath(lang)
    const head = [
      `<title>${escapeHtml(title)}</title>`,
      `<script src="${base}boot.js"${data} data-parameters="${parameters.all.join(' ')}" data-whole="${parameters.whole.join(' ')}"></script>`,
      ...links('atlas', lang),
      `<meta name="description" content="${escapeHtml(description)}" />`,
      ...pageAddresses(lang, atlasPath),
      ...previewTags({ lang, title, description, type: 'website', path }, site),
      ...appLinks(lang, base),
      ...(network ? [datasetBlock(network, { lang, title, description }, site)] : []),
    ]
    const blocks = embedded ? `\n    ${summaryBlock(embedded)}` : ''
    return fillShell(lang, head, `${rootTag} data-waits>${html}</div>${blocks}`)
  }

  /**
   * May be shown in a frame of other sites. It has its own script only, so that nothing in it reads or writes the browser's
   * storage.
   */
  async function embed(lang: Lang): Promise<string> {
    const { title, html } = await render.prerenderEmbed(lang)
    const head = [
      `<title>${escapeHtml(title)}</title>`,
      // Search engines should list the atlas, not a part of it.
      `<meta name="robots" content="noindex" />`,
      ...iconLinks(base),
      ...links('embed', lang),
    ]
    return fillShell(lang, head, `${rootTag}>${html}</div>`)
  }

  /** A page that is not hydrated as a whole; `pathIn` gives its path in each language. */
  function page(
    kind: Parameters<Links>[0],
    lang: Lang,
    { title, description, html }: prerender.PrerenderedPage,
    pathIn: (lang: Lang) => string,
  ): string {
    const head = [
      `<title>${escapeHtml(title)}</title>`,
      `<meta name="description" content="${escapeHtml(description)}" />`,
      ...pageAddresses(lang, pathIn),
      ...previewTags({ lang, title, description, type: 'article', path: pathIn(lang) }, site),
      ...appLinks(lang, base),
      `<script src="${base}boot.js"></script>`,
      ...links(kind, lang),
    ]
    return fillShell(lang, head, html)
  }

  function notFound(): string {
    const head = [
      `<meta name="robots" content="noindex" />`,
      `<title>Page introuvable · Page not found – Atlas SSI</title>`,
      ...iconLinks(base),
      `<script src="${base}boot.js"></script>`,
      ...links('missing', defaultLang),
    ]
    return fillShell(defaultLang, head, notFoundBody(base))
  }

  const texts = textPages.flatMap((name): readonly prerender.TextPageContent[] => {
    if (name === 'accessibility') return [{ name, statement: readAccessibilityStatement() }]
    if (name === 'changes') return published ? [{ name, ...published.changes }] : []
    if (name === 'api') return published ? [{ name, ...published.api }] : []
    return [{ name }]
  })
  const all = new Map<string, () => Promise<string>>([['404.html', async () => notFound()]])
  for (const lang of langs) {
    all.set(`${atlasPath(lang)}index.html`, () => atlas(lang))
    all.set(`${embedPath(lang)}index.html`, () => embed(lang))
    for (const content of texts) {
      const pathIn = (other: Lang) => textPagePath(other, content.name)
      const kind = content.name === 'check' ? 'check' : 'text'
      all.set(`${pathIn(lang)}index.html`, async () =>
        page(kind, lang, await render.prerenderText(lang, network, content), pathIn),
      )
    }
    if (published)
      for (const post of published.network.posts) {
        const pathIn = (other: Lang) => postPagePath(other, post.id)
        all.set(`${pathIn(lang)}index.html`, async () =>
          page('post', lang, await render.prerenderPost(lang, published, post), pathIn),
        )
      }
  }
  return all
}

/** Body of the page for unknown addresses, in both languages. */
function notFoundBody(base: string): string {
  return `<header class="page-header static-page-header">
      <a class="page-header__name" href="${base}" aria-label="Atlas SSI">Atlas <span class="page-header__accent" title="services de sécurité intérieure">SSI</span></a>
    </header>
    <main id="main" class="post-page">
      <div class="post-page__head">
        <h1>Page introuvable</h1>
        <p>Rien n’est publié à cette adresse : elle est peut-être mal recopiée.</p>
        <p><a class="post-page__map" href="${base}">Ouvrir l’atlas</a></p>
      </div>
      <div class="post-page__head" lang="en">
        <h2>Page not found</h2>
        <p>Nothing is published at this address: it may have been copied with a mistake.</p>
        <p><a class="post-page__map" href="${base}${atlasPath('en')}">Open the atlas</a></p>
      </div>
    </main>`
}
