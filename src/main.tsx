import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { networkQuery } from './api/network.query'
import { createQueryClient } from './api/query-client'
import { languageOf, languageOfPath } from './app/address'
import { App } from './app/App'
import { awaitNetwork } from './app/await-network'
import { guardSinks } from './app/trusted-types'
import { loadLanguage } from './lib/languages/load-language'
import { whenIdle } from './lib/when-idle'

guardSinks()

async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMockBackend } = await import('../mocks/browser')
    await startMockBackend()
  }
  const lang = languageOf(location.pathname, location.search)
  const client = createQueryClient()
  const isPrerendered = root.childElementCount > 0 && lang === languageOfPath(location.pathname)
  const [language] = await Promise.all([loadLanguage(lang), client.prefetchQuery(networkQuery)])
  document.documentElement.lang = lang
  document.title = language.t('app.title')
  // The prerendered page stays readable until its data are here, whatever the endpoint answers.
  if (isPrerendered) await awaitNetwork(client, language)

  const app = (
    <StrictMode>
      <App client={client} language={language} />
    </StrictMode>
  )
  // Other data than the page was prerendered from are drawn afresh instead of being fitted onto it.
  const answer = client.getQueryData(networkQuery.queryKey)
  const isSame = answer?.digest !== undefined && answer.digest === root.dataset['digest']
  if (isPrerendered && isSame) hydrateRoot(root, app)
  else createRoot(root).render(app)
  if (import.meta.env.PROD && !import.meta.env.ATLAS_NO_WORKER)
    whenIdle(async () => (await import('./app/offline/keep-offline')).keepOffline(client, language))
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
void start(root)
