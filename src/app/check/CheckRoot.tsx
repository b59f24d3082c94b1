import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'

import { homeOf } from '~/app/shell/address'
import { AppErrorBoundary } from '~/app/shell/AppErrorBoundary'
import { ClaimCheck } from '~/features/claim-check/ClaimCheck'
import { CountryAnswer } from '~/features/country-coverage/CountryAnswer'
import { type Language, LanguageProvider } from '~/i18n/language'
import { AddressProvider } from '~/url/AddressProvider'
import { serialize } from '~/url/params'
import { leaveFor } from '~/url/use-go-to'

interface CheckRootProps {
  readonly client: QueryClient
  readonly language: Language
}

/** The form on a page of its own, the same in the browser and prerendered. Its links lead to the atlas. */
export function CheckRoot({ client, language }: CheckRootProps) {
  const home = homeOf(language.lang)
  return (
    <QueryClientProvider client={client}>
      <AddressProvider>
        <LanguageProvider language={language}>
          <AppErrorBoundary>
            <ClaimCheck
              level={1}
              home={home}
              renderCountry={(network, code) => (
                <CountryAnswer
                  network={network}
                  country={code}
                  id={`check-${code}`}
                  here={home}
                  onChoose={(id) => leaveFor(serialize(home, { post: id }))}
                />
              )}
            />
          </AppErrorBoundary>
        </LanguageProvider>
      </AddressProvider>
    </QueryClientProvider>
  )
}
