import type { ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { WholeNetwork } from '~/model/network'
import { isWhole, type KnownNetwork } from '~/rules/survey/overview'

import { useHeldError, useWholeNetwork } from './known-network'
import { LoadFailure } from './LoadFailure'

import './whole-network-gate.css'

interface WholeNetworkGateProps {
  /** In the place where the reader is looking a failure is announced, under this title. Elsewhere it is said quietly. */
  readonly failure?: string
  /** What is known already: nothing more is asked for where that is the whole. */
  readonly known?: KnownNetwork
  readonly children: (network: WholeNetwork) => ReactNode
}

/** What needs the whole network: it is asked for, and until it is there this says so, or why it is not. */
export function WholeNetworkGate({ failure, known, children }: WholeNetworkGateProps) {
  const { t } = useLanguage()
  const whole = known && isWhole(known) ? known : undefined
  const answer = useWholeNetwork(!whole)
  const { data, isFetching, refetch } = answer
  const error = useHeldError(answer)
  if (whole) return children(whole)
  if (data) return children(data.network)
  if (!error) return <p className="whole-network-gate">{t('app.loading')}</p>
  if (failure !== undefined) {
    return <LoadFailure error={error} title={failure} isBusy={isFetching} onRetry={() => void refetch()} />
  }
  return (
    <p className="whole-network-gate">
      {t('app.failure.title')}{' '}
      <button type="button" aria-disabled={isFetching} onClick={() => void refetch()}>
        {t('app.failure.retry')}
      </button>
    </p>
  )
}
