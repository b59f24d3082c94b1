import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { networkQuery } from './api/fetch/network.query'
import { createQueryClient } from './api/fetch/query-client'
import { Embed } from './app/embed/Embed'
import { languageOf } from './app/shell/address'
import { isServed } from './app/shell/floor'
import { guardSinks } from './app/shell/trusted-types'
import { loadLanguage } from './i18n/languages/load-language'

guardSinks()

async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMockBackend } = await import('../mocks/browser')
    await startMockBackend()
  }
  const lang = languageOf(location.pathname, location.search)
  const client = createQueryClient()
  void client.prefetchQuery(networkQuery)
  const language = await loadLanguage(lang)
  await language.learn(['embed'])
  document.documentElement.lang = lang
  document.title = language.t('app.title')
  createRoot(root).render(
    <StrictMode>
      <Embed client={client} language={language} search={location.search} />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page of an embed has no element with the id "root"')
if (isServed()) void start(root)
