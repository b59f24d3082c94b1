import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { NuqsAdapter } from 'nuqs/adapters/react'

import { type Language, LanguageProvider } from '~/lib/language'

import { AppErrorBoundary } from './AppErrorBoundary'
import { Page } from './Page'
import { Reveal } from './Reveal'

interface AppProps {
  readonly client: QueryClient
  readonly language: Language
}

/** The providers around the page: the same in the browser, in the prerendered document and in tests. */
export function App({ client, language }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter>
        <LanguageProvider language={language}>
          <Reveal />
          <AppErrorBoundary>
            <Page />
          </AppErrorBoundary>
        </LanguageProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  )
}
