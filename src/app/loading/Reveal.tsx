import { useEffect, useLayoutEffect } from 'react'

import { useHydrated } from '~/ui/use-hydrated'

import { replayEarlyInput } from './early-input'

/**
 * Shows the parts that `public/boot.js` hid, once the state of the address is rendered: not at the first commit, which
 * hydrates the prerendered default, but at the second, which comes before any paint. Then replays the input recorded
 * before.
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
      // After all subscribers of the address are listening.
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
