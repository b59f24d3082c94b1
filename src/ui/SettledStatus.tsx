import { useDeferredValue, useEffect, useRef, useState } from 'react'

import { whenSettled } from './announce'

interface SettledStatusProps {
  readonly words: string
  /** What the words are the answer to: once it changes they are said, even where they stay the same. */
  readonly answers: string
}

/**
 * A live region for words that the page shows elsewhere, hidden from sight. After a change it is written once, when all
 * that changes with it has settled.
 */
export function SettledStatus(props: SettledStatusProps) {
  // With what else is drawn late, such as the matrix, or after it.
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
