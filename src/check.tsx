import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { createQueryClient } from './api/fetch/query-client'
import { CheckRoot } from './app/check/CheckRoot'
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
  const language = await loadLanguage(languageOfPath(location.pathname))
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
