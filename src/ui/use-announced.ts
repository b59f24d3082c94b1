import { useEffect, useRef } from 'react'

import { announce } from './announce'

/**
 * Has a screen reader say the words whenever they change, unless there are none; those that it begins with are in the
 * page to be read.
 */
export function useAnnounced(words: string): void {
  const said = useRef(words)
  useEffect(
    function sayChanged() {
      if (said.current === words) return
      said.current = words
      if (words !== '') announce(words)
    },
    [words],
  )
}
