import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'

import { AppErrorBoundary } from '~/app/shell/AppErrorBoundary'
import { type Language, LanguageProvider } from '~/i18n/language'
import { AddressReader } from '~/url/address'

import { EmbedPage } from './EmbedPage'
import { createMemoryAdapter } from './memory-adapter'

interface EmbedProps {
  readonly client: QueryClient
  readonly language: Language
  /** The query of the address. */
  readonly search: string
}

/** Providers of an embed. */
export function Embed({ client, language, search }: EmbedProps) {
  const [MemoryAdapter] = useState(() => createMemoryAdapter(search))
  return (
    <QueryClientProvider client={client}>
      <MemoryAdapter>
        <AddressReader>
          <LanguageProvider language={language}>
            <AppErrorBoundary>
              <EmbedPage />
            </AppErrorBoundary>
          </LanguageProvider>
        </AddressReader>
      </MemoryAdapter>
    </QueryClientProvider>
  )
}
