import { useQuery } from '@tanstack/react-query'

import { networkQuery } from '~/api/network.query'
import { useLanguage } from '~/lib/language'
import { useKnownNetwork } from '~/parts/known-network'
import { useHeldError } from '~/parts/use-held-error'

import { Atlas } from './Atlas'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import { WholeNotice } from './WholeNotice'

import './page.css'
import './print.css'

/** The whole page, with as much of the network as is known. */
export function Page() {
  const { t } = useLanguage()
  const network = useKnownNetwork()
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      <PageHeader />
      <main id="main" className="page__main" tabIndex={-1}>
        <WholeNotice />
        {network ? <Atlas network={network} /> : <Waiting />}
      </main>
      <PageFooter edition={network?.edition} network={network} />
    </>
  )
}

function Waiting() {
  const { t } = useLanguage()
  const error = useHeldError(useQuery({ ...networkQuery, enabled: false }))
  return !error && <p className="page__loading">{t('app.loading')}</p>
}
