import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createRoot } from 'react-dom/client'

import { networkQuery } from '~/api/network.query'
import { type Language, LanguageProvider } from '~/lib/language'

import { LoadFailure } from './LoadFailure'
import { useHeldError } from './use-held-error'

/**
 * Resolves once the network is in the client's cache. Until then a failure is told above the
 * prerendered page, which stays as it is, with a button that tries again.
 */
export function awaitNetwork(client: QueryClient, language: Language): Promise<void> {
  const notice = document.getElementById('notice')
  if (client.getQueryData(networkQuery.queryKey) || !notice) return Promise.resolve()
  delete document.documentElement.dataset['state']
  document.documentElement.dataset['failed'] = ''
  const root = createRoot(notice)
  return new Promise((resolve) => {
    const finish = () => {
      root.unmount()
      delete document.documentElement.dataset['failed']
      // The button that had the focus is gone.
      document.getElementById('main')?.focus()
      resolve()
    }
    root.render(
      <QueryClientProvider client={client}>
        <LanguageProvider language={language}>
          <Failure onMended={finish} />
        </LanguageProvider>
      </QueryClientProvider>,
    )
  })
}

function Failure({ onMended }: { onMended: () => void }) {
  // The first answer has just failed: asking again is the reader's choice, by the button.
  const answer = useQuery({ ...networkQuery, retryOnMount: false })
  const { data, isFetching, refetch } = answer
  const error = useHeldError(answer)
  useEffect(
    function announceMended() {
      // Unmounting this root has to wait until React has finished with it.
      if (data) queueMicrotask(onMended)
    },
    [data, onMended],
  )
  return error && <LoadFailure error={error} isBusy={isFetching} onRetry={() => void refetch()} />
}
