import { useState } from 'react'

import { useLanguage } from '~/i18n/language'

interface NativeShareProps {
  readonly title: string
  readonly url: string
}

/** A button for the system's share dialog, where there is one. */
export function NativeShare({ title, url }: NativeShareProps) {
  const { t } = useLanguage()
  const [hasFailed, setFailed] = useState(false)
  if (!('share' in navigator)) return null

  async function share() {
    try {
      setFailed(false)
      await navigator.share({ title, url })
    } catch (error) {
      // AbortError: the reader closed the dialog; nothing failed.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }

  return (
    <span className="action-panel__actions">
      <button type="button" className="action-panel__other" onClick={() => void share()}>
        {t('share.native')}
      </button>
      <span className="action-panel__status" role="status">
        {hasFailed && t('share.native.failed')}
      </span>
    </span>
  )
}
