import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { prerender as renderWhenLoaded } from 'react-dom/static'

import type { EmbeddedSummary } from '~/api/fetch/embedded-summary'
import { createQueryClient } from '~/api/fetch/query-client'
import { type Language, LanguageProvider } from '~/i18n/language'
import { namespaces } from '~/i18n/languages/language-pack'
import type { Lang } from '~/i18n/languages/languages'
import { loadLanguage } from '~/i18n/languages/load-language'
import type { TextPageName } from '~/i18n/site-paths'
import type { AccessibilityStatement } from '~/model/accessibility-statement'
import type { ListedEdition, ToldEdition } from '~/model/changes'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { changedClaims } from '~/rules/editions/changed-claims'
import { params, wholeParameters } from '~/url/params'

import { CheckPage } from './check/CheckPage'
import { CheckRoot } from './check/CheckRoot'
import { EmbedWaiting } from './embed/EmbedWaiting'
import { describePost } from './post-page/describe-post'
import { PostPage } from './post-page/PostPage'
import { homeOf } from './shell/address'
import { App } from './shell/App'
import { AccessibilityPage } from './text-page/AccessibilityPage'
import { ApiPage, type ApiPageProps } from './text-page/ApiPage'
import { TextPage } from './text-page/TextPage'

export interface PrerenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
}

export interface PrerenderedAtlas extends PrerenderedPage {
  /** Parameters whose presence asks for another state than this one, and those that need the whole network. */
  readonly parameters: { readonly all: readonly string[]; readonly whole: readonly string[] }
}

/**
 * The page in its default state as HTML, for the build, with the parts that the browser loads on demand. Without an
 * summary (the data are on another server) it is the frame of the page alone.
 */
export async function prerender(lang: Lang, embedded: EmbeddedSummary | null): Promise<PrerenderedAtlas> {
  const language = await loadLanguage(lang)
  await language.learn(['document', 'footer'])
  const app = <App embedded={embedded} client={createQueryClient()} language={language} />
  // In one piece: streamed parts would need an inline script to be put in place.
  const { prelude } = await renderWhenLoaded(app, { progressiveChunkSize: Infinity })
  return {
    html: await new Response(prelude).text(),
    title: language.t('app.title'),
    description: language.t('document.description'),
    parameters: { all: [...Object.keys(params), 'lang', 'mock'], whole: wholeParameters },
  }
}

interface Published {
  readonly network: Network
  /** Oldest first. */
  readonly editions: readonly ListedEdition[]
}

/** The page of one post as HTML, for the build; it is never hydrated. */
export async function prerenderPost(
  lang: Lang,
  { network, editions }: Published,
  post: Post,
): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(namespaces)
  const page = (
    <LanguageProvider language={language}>
      <PostPage network={network} post={post} changes={changedClaims(editions)} />
    </LanguageProvider>
  )
  return { html: renderToStaticMarkup(page), ...describePost(network, post, language) }
}

/** The content of an embed before its script runs, for the build. */
export async function prerenderEmbed(lang: Lang): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(['document', 'embed'])
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
  | { readonly name: Exclude<TextPageName, 'accessibility' | 'api' | 'changes'> }
  | { readonly name: 'accessibility'; readonly statement: AccessibilityStatement }
  | ({ readonly name: 'api' } & ApiPageProps)
  | { readonly name: 'changes'; readonly editions: readonly ToldEdition[]; readonly first: string }

/** A text page as HTML, for the build; only the form of one is hydrated. Without a network it names no edition. */
export async function prerenderText(
  lang: Lang,
  network: Network | null,
  content: TextPageContent,
): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  await language.learn(namespaces)
  const { About } = await import('~/features/about/About')
  const { Changes } = await import('~/features/changes/Changes')
  const edition = network ?? undefined
  const contents = {
    about: () => <About edition={edition} level={1} corrections={`${homeOf(lang)}#connu`} />,
    accessibility: () =>
      content.name === 'accessibility' && <AccessibilityPage statement={content.statement} />,
    api: () => content.name === 'api' && <ApiPage files={content.files} examples={content.examples} />,
    changes: () =>
      content.name === 'changes' && (
        <Changes editions={content.editions} first={content.first} home={homeOf(lang)} />
      ),
    check: () => <CheckPage />,
  }
  const page = (
    <LanguageProvider language={language}>
      <TextPage name={content.name} edition={edition}>
        {contents[content.name]()}
      </TextPage>
    </LanguageProvider>
  )
  const description = {
    about: 'about.what',
    accessibility: 'accessibility.description',
    api: 'api.description',
    changes: 'changes.description',
    check: 'check.description',
  } as const
  const html = renderToStaticMarkup(page)
  return {
    html: content.name === 'check' ? withForm(html, language) : html,
    title: `${language.t(`${content.name}.title`)} – Atlas SSI`,
    description: language.t(description[content.name]),
  }
}

/** Adds the form in a root element of its own, which its script hydrates. */
function withForm(html: string, language: Language): string {
  const place = '<div id="check">'
  if (!html.includes(place)) throw new Error('The page has no place for the form')
  const form = renderToString(<CheckRoot client={createQueryClient()} language={language} />)
  return html.replace(place, () => place + form)
}
