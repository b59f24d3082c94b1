import { useState } from 'react'

interface Answer {
  readonly status: 'pending' | 'error' | 'success'
  readonly error: Error | null
}

/**
 * What went wrong last, still there while the question is asked again: the words and the button under the
 * reader's finger stay until the answer is here.
 */
export function useHeldError({ status, error }: Answer): Error | null {
  const [last, setLast] = useState<Error | null>(null)
  if (error !== null && error !== last) setLast(error)
  return error ?? (status === 'pending' ? last : null)
}
