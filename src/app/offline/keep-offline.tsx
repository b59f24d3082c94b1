import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'

import { type Language, LanguageProvider } from '~/i18n/language'

import { OfflineNotice } from './OfflineNotice'
import { registerWorker, type WaitingVersion } from './register-worker'

/**
 * Makes the site work offline, and shows notices about it below the page, in a React root of its own.
 * `edition` is that of the data embedded in the document, if any.
 */
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
