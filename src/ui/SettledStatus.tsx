import { useDeferredValue, useEffect, useRef, useState } from 'react'

import { whenSettled } from './announce'

interface SettledStatusProps {
  readonly words: string
  /**
   * Key of the question that the words answer, such as the filters: when it changes, the words are announced again
   * even if they are the same.
   */
  readonly answers: string
}

/**
 * A visually hidden live region for words that the page shows elsewhere. After a change its text is set once, when
 * the page has settled: see `whenSettled`.
 */
export function SettledStatus(props: SettledStatusProps) {
  // Deferred like the slow parts of the page, such as the matrix, so that it settles with them or after them.
  const words = useDeferredValue(props.words)
  const answers = useDeferredValue(props.answers)
  const [first] = useState(words)
  const place = useRef<HTMLParagraphElement>(null)
  const said = useRef({ words, answers })
  useEffect(
    function sayOnceSettled() {
      if (said.current.words === words && said.current.answers === answers) return undefined
      return whenSettled(() => {
        said.current = { words, answers }
        if (place.current) place.current.textContent = words
      })
    },
    [words, answers],
  )
  return (
    <p ref={place} role="status" aria-atomic="true" className="visually-hidden">
      {first}
    </p>
  )
}
