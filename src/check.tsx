import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { createQueryClient } from './api/fetch/query-client'
import { languageOfPath } from './app/shell/address'
import { isServed } from './app/shell/floor'
import { guardSinks } from './app/shell/trusted-types'
import { loadLanguage } from './i18n/languages/load-language'

guardSinks()

async function start(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startMockBackend } = await import('../mocks/browser')
    await startMockBackend()
  }
  const [language, { CheckRoot }] = await Promise.all([
    loadLanguage(languageOfPath(location.pathname)),
    // Loaded dynamically, so that it stays out of the chunk that all pages load at start.
    import('./app/check/CheckRoot'),
  ])
  await language.learn(['check'])
  const form = (
    <StrictMode>
      <CheckRoot client={createQueryClient()} language={language} />
    </StrictMode>
  )
  if (root.hasChildNodes()) hydrateRoot(root, form)
  else createRoot(root).render(form)
}

const root = document.getElementById('check')
if (!root) throw new Error('The page of the form has no element with the id "check"')
if (isServed()) void start(root)
