import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

import { type Language, LanguageProvider } from '~/i18n/language'

import { OfflineNotice } from './OfflineNotice'
import { registerWorker, type WaitingVersion } from './register-worker'

/** Keeps the site for use without a network, and tells of it below the page, in a root of its own.
 * `edition` is that of the data in the document, if it holds any. */
export async function keepOffline(
  client: QueryClient,
  language: Language,
  edition: string | undefined,
): Promise<void> {
  await language.learn(['offline'])
  const place = document.createElement('div')
  place.className = 'offline-notices'
  place.setAttribute('aria-live', 'polite')
  document.body.append(place)
  const root = createRoot(place)
  const draw = (waiting: WaitingVersion | null) =>
    root.render(
      <QueryClientProvider client={client}>
        <LanguageProvider language={language}>
          <OfflineNotice waiting={waiting} known={edition} />
        </LanguageProvider>
      </QueryClientProvider>,
    )
  draw(null)
  void registerWorker(draw)
}
