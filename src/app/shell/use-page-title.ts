import { useDeferredValue, useEffect } from 'react'

import { useLanguage } from '~/i18n/language'

/**
 * Puts what is looked at before the name of the atlas in the title of the page, such as "Bamako, Mali"; with
 * null the title is the one that the page came with. It follows once the page shows what it names.
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
