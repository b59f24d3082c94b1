import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'

import { networkQuery } from '~/api/fetch/network.query'
import { Atlas } from '~/app/atlas/Atlas'
import { FooterPlace } from '~/app/loading/FooterPlace'
import { WholeNotice } from '~/app/loading/WholeNotice'
import { useLanguage } from '~/i18n/language'
import { useKnownNetwork } from '~/parts/known-network'
import { useHeldError } from '~/parts/use-held-error'

import { PageHeader } from './PageHeader'

import './page.css'
import './print.css'

// Whole and readable as it is, so it is taken over last, or when it is pressed: filters and map go first.
const header = (
  <Suspense>
    <PageHeader />
  </Suspense>
)
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
      <FooterPlace />
    </>
  )
}

function Waiting() {
  const { t } = useLanguage()
  const error = useHeldError(useQuery({ ...networkQuery, enabled: false }))
  return !error && <p className="page__loading">{t('app.loading')}</p>
}
