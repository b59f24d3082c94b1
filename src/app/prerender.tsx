import { QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'

import { networkQuery } from '~/api/network.query'
import type { Network } from '~/domain/network'
import type { Lang } from '~/lib/languages/language-pack'
import { loadLanguage } from '~/lib/languages/load-language'

import { App } from './App'

export interface PrerenderedPage {
  readonly html: string
  readonly title: string
  readonly description: string
}

/**
 * The page in its default state as HTML, for the build.
 * Without a network (the data lie on another server) it is the frame of the page alone.
 */
export async function prerender(lang: Lang, network: Network | null): Promise<PrerenderedPage> {
  const language = await loadLanguage(lang)
  const client = new QueryClient()
  if (network) client.setQueryData(networkQuery.queryKey, { network, problems: [] })
  return {
    html: renderToString(<App client={client} language={language} />),
    title: language.t('app.title'),
    description: language.t('app.description'),
  }
}
