import { useQuery } from '@tanstack/react-query'
import { memo, Suspense } from 'react'

import { networkQuery } from '~/api/network.query'
import type { KnownNetwork } from '~/domain/overview'
import { useLanguage } from '~/lib/language'
import { useKnownNetwork } from '~/parts/known-network'
import { useHeldError } from '~/parts/use-held-error'

import { Atlas } from './Atlas'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import { WholeNotice } from './WholeNotice'

import './page.css'
import './print.css'

// Whole and readable as they are, so they are taken over last, or when they are pressed: filters and map go first.
const header = (
  <Suspense>
    <PageHeader />
  </Suspense>
)
const StillFooter = memo(function StillFooter({ network }: { network: KnownNetwork | undefined }) {
  return (
    <Suspense>
      <PageFooter edition={network?.edition} network={network} />
    </Suspense>
  )
})

/** The whole page, with as much of the network as is known. */
export function Page() {
  const { t } = useLanguage()
  const network = useKnownNetwork()
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      {header}
      <main id="main" className="page__main" tabIndex={-1}>
        <WholeNotice />
        {network ? <Atlas network={network} /> : <Waiting />}
      </main>
      <StillFooter network={network} />
    </>
  )
}

function Waiting() {
  const { t } = useLanguage()
  const error = useHeldError(useQuery({ ...networkQuery, enabled: false }))
  return !error && <p className="page__loading">{t('app.loading')}</p>
}
