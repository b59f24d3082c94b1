import { useQuery } from '@tanstack/react-query'

import { networkQuery } from '~/api/network.query'
import { useLanguage } from '~/lib/language'

import { Atlas } from './Atlas'
import { LoadFailure } from './LoadFailure'
import { PageFooter } from './PageFooter'
import { PageHeader } from './PageHeader'
import { ProblemNotice } from './ProblemNotice'
import { useHeldError } from './use-held-error'

import './page.css'
import './print.css'

/** The whole page, in whichever state the endpoint's answer is. */
export function Page() {
  const { t } = useLanguage()
  const answer = useQuery(networkQuery)
  const { data, isFetching, refetch } = answer
  const error = useHeldError(answer)
  const edition = data?.network.edition
  return (
    <>
      <a className="page__skip" href="#main">
        {t('app.skip')}
      </a>
      <PageHeader />
      <main id="main" className="page__main" tabIndex={-1}>
        {error && (
          <LoadFailure error={error} isBusy={isFetching} onRetry={() => void refetch()} edition={edition} />
        )}
        {data && <ProblemNotice problems={data.problems} />}
        {data && <Atlas network={data.network} />}
        {!data && !error && <p className="page__loading">{t('app.loading')}</p>}
      </main>
      <PageFooter edition={edition} network={data?.network} />
    </>
  )
}
