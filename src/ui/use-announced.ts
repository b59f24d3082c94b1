import { useEffect, useRef } from 'react'

import { announce } from './announce'

/**
 * Has a screen reader say the words whenever they change, unless there are none; those that it begins with only where they
 * differ from what was there `before`.
 */
export function useAnnounced(words: string, before = words): void {
  const said = useRef(before)
  useEffect(
    function sayChanged() {
      if (said.current === words) return
      said.current = words
      if (words !== '') announce(words)
    },
    [words],
  )
}
