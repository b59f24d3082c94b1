import { useDeferredValue, useEffect } from 'react'

import { useLanguage } from '~/i18n/language'

/**
 * Puts a subject such as "Bamako, Mali" before the name of the atlas in the page title; with null the title is that of the
 * document. Updated after the page shows the subject.
 */
export function usePageTitle(subject: string | null) {
  const { t } = useLanguage()
  const title = useDeferredValue(subject === null ? t('app.title') : `${subject} – Atlas SSI`)
  useEffect(
    function nameThePage() {
      if (document.title !== title) document.title = title
    },
    [title],
  )
}
