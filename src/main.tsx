import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { readEmbeddedSummary } from './api/fetch/embedded-summary'
import { networkQuery } from './api/fetch/network.query'
import { createQueryClient } from './api/fetch/query-client'
import { languageOf, languageOfPath } from './app/shell/address'
import { App } from './app/shell/App'
import { isServed } from './app/shell/floor'
import { guardSinks } from './app/shell/trusted-types'
import { loadLanguage } from './i18n/languages/load-language'
import { whenAtRest } from './ui/when-at-rest'

guardSinks()

async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMockBackend } = await import('../mocks/browser')
    await startMockBackend()
  }
  const lang = languageOf(location.pathname, location.search)
  const language = await loadLanguage(lang)
  // Both are in the document already, unless the address asks for another language; setting them again would make the
  // browser recalculate the style of every element.
  if (lang !== languageOfPath(location.pathname)) {
    document.documentElement.lang = lang
    document.title = language.t('app.title')
  }

  const client = createQueryClient()
  const embedded = readEmbeddedSummary()
  const app = (
    <StrictMode>
      <App embedded={embedded} client={client} language={language} />
    </StrictMode>
  )
  // Without embedded data, or in another language than the document's, there is nothing to hydrate.
  if (embedded && lang === languageOfPath(location.pathname)) hydrateRoot(root, app)
  else createRoot(root).render(app)
  // Readers open posts to read their facts: the requests start before that.
  void client.prefetchQuery(networkQuery)
  if (import.meta.env.PROD && !import.meta.env.ATLAS_NO_WORKER)
    whenAtRest(async () => {
      const keep = async () => {
        const { keepOffline } = await import('./app/offline/keep-offline')
        await keepOffline(client, language, embedded?.summary.edition)
      }
      // If the browser is offline by now, try again once it is online.
      await keep().catch(() => addEventListener('online', () => void keep(), { once: true }))
    })
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')
if (isServed()) void start(root)
