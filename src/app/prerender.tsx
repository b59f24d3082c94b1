import { renderToStaticMarkup } from 'react-dom/server'
import { prerender as renderWhenLoaded } from 'react-dom/static'

import type { EmbeddedOverview } from '~/api/fetch/embedded-overview'
import { createQueryClient } from '~/api/fetch/query-client'
import { LanguageProvider } from '~/i18n/language'
import { namespaces } from '~/i18n/languages/language-pack'
import type { Lang } from '~/i18n/languages/languages'
import { loadLanguage } from '~/i18n/languages/load-language'
import type { AccessibilityStatement } from '~/model/accessibility-statement'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { EmbedWaiting } from './embed/EmbedWaiting'
import { describePost } from './post-page/describe-post'
import { PostPage } from './post-page/PostPage'
import { homeOf } from './shell/address'
import { App } from './shell/App'
import { AccessibilityPage } from './text-page/AccessibilityPage'
import { TextPage } from './text-page/TextPage'

export interface PrerenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
}

/**
 * The page in its default state as HTML, for the build, with the parts that the browser loads on demand.
 * Without an overview (the data lie on another server) it is the frame of the page alone.
 */
export async function prerender(lang: Lang, embedded: EmbeddedOverview | null): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(['document', 'footer'])
  const app = <App embedded={embedded} client={createQueryClient()} language={language} />
  // In one piece: what came later would need a script in the page to put it in its place.
  const { prelude } = await renderWhenLoaded(app, { progressiveChunkSize: Infinity })
  return {
    html: await new Response(prelude).text(),
    title: language.t('app.title'),
    description: language.t('document.description'),
  }
}

/** The page of one post as HTML that no script takes over, for the build. */
export async function prerenderPost(lang: Lang, network: Network, post: Post): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(namespaces)
  const page = (
    <LanguageProvider language={language}>
      <PostPage network={network} post={post} />
    </LanguageProvider>
  )
  return { html: renderToStaticMarkup(page), ...describePost(network, post, language) }
}

/** What a page for a frame holds before its script runs, for the build. */
export async function prerenderEmbed(lang: Lang): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(['document'])
  const page = (
    <LanguageProvider language={language}>
      <EmbedWaiting />
    </LanguageProvider>
  )
  return {
    html: renderToStaticMarkup(page),
    title: language.t('app.title'),
    description: language.t('document.description'),
  }
}

export type TextPageContent =
  | { readonly name: 'about' }
  | { readonly name: 'accessibility'; readonly statement: AccessibilityStatement }

/** A page of words as HTML that no script takes over, for the build. Without a network it names no edition. */
export async function prerenderText(
  lang: Lang,
  network: Network | null,
  content: TextPageContent,
): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(['about', 'accessibility', 'figures', 'footer'])
  const { About } = await import('~/features/about/About')
  const edition = network?.edition
  const page = (
    <LanguageProvider language={language}>
      <TextPage name={content.name} edition={edition}>
        {content.name === 'about' ? (
          <About edition={edition} level={1} corrections={`${homeOf(lang)}#connu`} />
        ) : (
          <AccessibilityPage statement={content.statement} />
        )}
      </TextPage>
    </LanguageProvider>
  )
  const description = content.name === 'about' ? 'about.what' : 'accessibility.description'
  return {
    html: renderToStaticMarkup(page),
    title: `${language.t(`${content.name}.title`)} – Atlas SSI`,
    description: language.t(description),
  }
}
