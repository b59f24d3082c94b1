import { useQueryStates } from 'nuqs'
import { useCallback, useDeferredValue } from 'react'

import { params, serialize } from './params'

/**
 * Addresses of this page in another state: `href({ post: 'ml-bamako' })` keeps all the rest of the
 * present state. For real links, so that they can be opened in a tab, copied and read without script.
 * There are hundreds of them: they follow a choice once what it changes is on screen. The function stays
 * the same as long as the state does.
 */
export function useHref() {
  const [current] = useQueryStates(params)
  const state = useDeferredValue(current)
  return useCallback(
    (change: Parameters<typeof serialize>[1]) => serialize({ ...state, ...change }) || '?',
    [state],
  )
}
