import { useQuery } from '@tanstack/react-query'
import { useState, useSyncExternalStore } from 'react'

import { networkQuery } from '~/api/fetch/network.query'
import { useLanguage } from '~/i18n/language'

import type { WaitingVersion } from './register-worker'

import './offline-notice.css'

interface OfflineNoticeProps {
  readonly waiting: WaitingVersion | null
  /** The edition embedded in the document. */
  readonly known?: string | undefined
}

/** Notice along the bottom edge, shown only if the network is gone or a newer version can be used. */
export function OfflineNotice({ waiting, known }: OfflineNoticeProps) {
  const { t, date } = useLanguage()
  const isOffline = useSyncExternalStore(subscribe, () => !navigator.onLine)
  const [declined, setDeclined] = useState<WaitingVersion | null>(null)
  const { data } = useQuery({ ...networkQuery, enabled: false })
  const edition = data?.network.edition ?? known
  return (
    <>
      {isOffline && (
        <p className="offline-notice">
          {edition ? t('offline.edition', { date: date(edition) }) : t('offline.status')}
        </p>
      )}
      {waiting && waiting !== declined && (
        <div className="offline-notice">
          <p>
            {waiting.edition && waiting.edition !== edition
              ? t('offline.newEdition', { date: date(waiting.edition) })
              : t('offline.newVersion')}
          </p>
          <button type="button" className="offline-notice__use" onClick={waiting.use}>
            {t('offline.use')}
          </button>
          <button type="button" className="offline-notice__decline" onClick={() => setDeclined(waiting)}>
            {t('offline.decline')}
          </button>
        </div>
      )}
    </>
  )
}

function subscribe(listener: () => void): () => void {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}
