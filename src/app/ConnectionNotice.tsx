import { useState } from 'react'

import { useLanguage } from '~/lib/language'
import { useOnline } from '~/ui/use-online'

import './connection-notice.css'

interface ConnectionNoticeProps {
  /** Date of the edition on screen, if there is one. */
  readonly edition: string | undefined
}

/** Says quietly that the network has gone, with the date of what is shown, and that it is back. */
export function ConnectionNotice({ edition }: ConnectionNoticeProps) {
  const { t, date } = useLanguage()
  const isOnline = useOnline()
  const [wasOffline, setWasOffline] = useState(false)
  if (!isOnline && !wasOffline) setWasOffline(true)
  return (
    <div className="connection-notice" aria-live="polite">
      {!isOnline && (
        <p className="connection-notice__words">
          {edition === undefined
            ? t('app.connection.offline')
            : t('app.connection.offline.edition', { date: date(edition) })}
        </p>
      )}
      {isOnline && wasOffline && <p className="visually-hidden">{t('app.connection.online')}</p>}
    </div>
  )
}
