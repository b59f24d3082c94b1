import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'

import type { EmbeddedSummary } from '~/api/fetch/embedded-summary'
import { Reveal } from '~/app/loading/Reveal'
import { type Language, LanguageProvider } from '~/i18n/language'
import { SummaryProvider } from '~/parts/known-network'
import { AddressProvider } from '~/url/AddressProvider'

import { AppErrorBoundary } from './AppErrorBoundary'
import { Page } from './Page'

interface AppProps {
  /** The summary embedded in the document; null if it has to be fetched. */
  readonly embedded?: EmbeddedSummary | null
  readonly client: QueryClient
  readonly language: Language
}

/** The providers of the page: the same in the browser, prerendered and in tests. */
export function App({ embedded = null, client, language }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <AddressProvider>
        <LanguageProvider language={language}>
          <Reveal />
          <SummaryProvider embedded={embedded}>
            <AppErrorBoundary>
              <Page />
            </AppErrorBoundary>
          </SummaryProvider>
        </LanguageProvider>
      </AddressProvider>
    </QueryClientProvider>
  )
}
