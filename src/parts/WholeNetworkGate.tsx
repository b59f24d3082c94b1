import type { ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import { isWhole, type Network, type NetworkSummary } from '~/model/network'

import { useHeldError, useWholeNetwork } from './known-network'
import { LoadFailure } from './LoadFailure'

import './whole-network-gate.css'

interface WholeNetworkGateProps {
  /** Title of the alert if loading fails; without it, a failure is a quiet line of text. */
  readonly failure?: string
  /** The network as known so far; nothing is requested if it is whole already. */
  readonly known?: NetworkSummary
  readonly children: (network: Network) => ReactNode
}

/** Renders children that need the whole network: requests it, and shows a loading line or the failure until then. */
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
