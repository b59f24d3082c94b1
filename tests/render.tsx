import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import type { ReactNode } from 'react'

import { AddressProvider } from '~/url/AddressProvider'

import { createQueryClient } from '../src/api/fetch/query-client'
import { App } from '../src/app/shell/App'
import { LanguageProvider } from '../src/i18n/language'
import { languages } from './languages'

export { languages }

interface Options {
  readonly lang?: 'fr' | 'en'
  /** The query of the address, such as `?post=ml-bamako`. */
  readonly at?: string
}

function testClient(): QueryClient {
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  return client
}

/** Sets the address, and drops changes that an earlier test queued too late to be written. */
function goTo(address: string): void {
  render(<NuqsTestingAdapter>{null}</NuqsTestingAdapter>).unmount()
  window.history.replaceState(null, '', address)
}

/** Renders the whole page at an address, with the mocked endpoint. */
export function renderApp({ lang = 'fr', at = '' }: Options = {}) {
  goTo(`/${at}`)
  const client = testClient()
  return { client, user: userEvent.setup(), ...render(<App client={client} language={languages[lang]} />) }
}

/** Renders one part of the page, with its providers. */
export function renderPart(part: ReactNode, { lang = 'fr', at = '' }: Options = {}) {
  goTo(`/${at}`)
  const client = testClient()
  const view = render(
    <QueryClientProvider client={client}>
      <AddressProvider>
        <LanguageProvider language={languages[lang]}>{part}</LanguageProvider>
      </AddressProvider>
    </QueryClientProvider>,
  )
  return { client, user: userEvent.setup(), ...view }
}
