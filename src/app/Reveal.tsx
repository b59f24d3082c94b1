import { useLayoutEffect } from 'react'

import { useHydrated } from '~/ui/use-hydrated'

/**
 * Shows what `public/boot.js` hid, once the state that the address asks for is drawn: not at the first
 * commit, which takes over the prerendered default, but at the one that follows it before any paint.
 */
export function Reveal() {
  const isHydrated = useHydrated()
  useLayoutEffect(
    function showOwnState() {
      if (isHydrated) delete document.documentElement.dataset['state']
    },
    [isHydrated],
  )
  return null
}
