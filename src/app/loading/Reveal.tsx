import { useEffect, useEffectEvent, useLayoutEffect } from 'react'

import { useHydrated } from '~/ui/use-hydrated'

interface RevealProps {
  readonly onReady?: (() => void) | undefined
}

/**
 * Shows what `public/boot.js` hid, once the state that the address asks for is drawn: not at the first
 * commit, which takes over the prerendered default, but at the one that follows it before any paint.
 * Then tells that the page is ready.
 */
export function Reveal({ onReady = () => {} }: RevealProps) {
  const isHydrated = useHydrated()
  const onTakenOver = useEffectEvent(onReady)
  useLayoutEffect(
    function showOwnState() {
      if (isHydrated) delete document.documentElement.dataset['state']
    },
    [isHydrated],
  )
  useEffect(
    function tellWhenReady() {
      // Once whatever follows the address listens to it.
      const timer = isHydrated ? setTimeout(onTakenOver) : undefined
      return () => clearTimeout(timer)
    },
    [isHydrated],
  )
  return null
}
