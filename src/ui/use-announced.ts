import { useEffect, useRef } from 'react'

import { announce } from './announce'

/**
 * Announces the words to a screen reader whenever they change and are not empty; the first ones only if they differ
 * from `before`.
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
