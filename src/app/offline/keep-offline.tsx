import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

import { type Language, LanguageProvider } from '~/lib/language'

import { OfflineNotice } from './OfflineNotice'
import { registerWorker, type WaitingVersion } from './register-worker'

/** Keeps the site for use without a network, and tells of it below the page, in a root of its own. */
export function keepOffline(client: QueryClient, language: Language): void {
  const place = document.createElement('div')
  place.className = 'offline-notices'
  place.setAttribute('aria-live', 'polite')
  document.body.append(place)
  const root = createRoot(place)
  const draw = (waiting: WaitingVersion | null) =>
    root.render(
      <QueryClientProvider client={client}>
        <LanguageProvider language={language}>
          <OfflineNotice waiting={waiting} />
        </LanguageProvider>
      </QueryClientProvider>,
    )
  draw(null)
  void registerWorker(draw)
}
