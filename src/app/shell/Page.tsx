import { useQuery } from '@tanstack/react-query'

import { networkQuery } from '~/api/fetch/network.query'
import { Atlas } from '~/app/atlas/Atlas'
import { PrerenderedPart } from '~/app/loading/PrerenderedPart'
import { WholeNotice } from '~/app/loading/WholeNotice'
import { useLanguage } from '~/i18n/language'
import { useHeldError, useKnownNetwork } from '~/parts/known-network'
import { onDemand } from '~/parts/on-demand'

import { PageHeader } from './PageHeader'

import './page.css'
import './print.css'

const PageFooter = onDemand(async () => (await import('./PageFooter')).PageFooter, ['footer'])

/** The whole page, from as much of the network as is loaded. */
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
      <PrerenderedPart id="pied" className="page__foot">
        {foot}
      </PrerenderedPart>
    </>
  )
}

function Foot() {
  const network = useKnownNetwork()
  return <PageFooter edition={network} network={network} />
}
const foot = <Foot />

function Waiting() {
  const { t } = useLanguage()
  const error = useHeldError(useQuery({ ...networkQuery, enabled: false }))
  return !error && <p className="page__loading">{t('app.loading')}</p>
}
