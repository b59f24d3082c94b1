import { renderToStaticMarkup } from 'react-dom/server'
import { prerender as renderWhenLoaded } from 'react-dom/static'

import type { EmbeddedOverview } from '~/api/embedded-overview'
import { createQueryClient } from '~/api/query-client'
import type { Network, Post } from '~/domain/network'
import { LanguageProvider } from '~/lib/language'
import { type Lang, namespaces } from '~/lib/languages/language-pack'
import { loadLanguage } from '~/lib/languages/load-language'

import { App } from './App'
import { describePost } from './post-page/describe-post'
import { PostPage } from './post-page/PostPage'

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
  const app = <App embedded={embedded} client={createQueryClient()} language={language} />
  // In one piece: what came later would need a script in the page to put it in its place.
  const { prelude } = await renderWhenLoaded(app, { progressiveChunkSize: Infinity })
  return {
    html: await new Response(prelude).text(),
    title: language.t('app.title'),
    description: language.t('app.description'),
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
