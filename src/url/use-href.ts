import { useQueryStates } from 'nuqs'

import { params, serialize } from './params'

/**
 * Addresses of this page in another state: `href({ post: 'ml-bamako' })` keeps all the rest of the
 * present state. For real links, so that they can be opened in a tab, copied and read without script.
 */
export function useHref() {
  const [current] = useQueryStates(params)
  return (change: Parameters<typeof serialize>[1]) => serialize({ ...current, ...change }) || '?'
}
