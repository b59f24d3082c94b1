import { useEffect, useLayoutEffect } from 'react'

import { useHydrated } from '~/ui/use-hydrated'

import { replayEarlyInput } from './early-input'

/**
 * Shows what `public/boot.js` hid, once the state that the address asks for is drawn: not at the first commit, which
 * hydrates the prerendered default, but at the one that follows it before any paint. Then does again what was pressed before.
 */
export function Reveal() {
  const isHydrated = useHydrated()
  useLayoutEffect(
    function showOwnState() {
      if (isHydrated) delete document.documentElement.dataset['state']
    },
    [isHydrated],
  )
  useEffect(
    function followEarlyInput() {
      const root = document.querySelector('#root[data-waits]')
      if (!isHydrated || !root) return undefined
      // Once whatever follows the address listens to it.
      const timer = setTimeout(() => {
        root.removeAttribute('data-waits')
        replayEarlyInput(root)
      })
      return () => clearTimeout(timer)
    },
    [isHydrated],
  )
  return null
}
