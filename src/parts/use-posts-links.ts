import { useCallback } from 'react'
import { flushSync } from 'react-dom'

import { onPlainClick } from '~/ui/on-plain-click'
import { serialize } from '~/url/params'
import { stateOfPosts, useShowPosts } from '~/url/use-filters'

/**
 * Returns a function that gives the properties of a link to the posts behind a number: `linkTo({ threats:
 * ['terrorism'] })` filters the atlas by these values alone and goes to its list. Stable.
 */
export function usePostsLinks() {
  const showPosts = useShowPosts()
  return useCallback(
    (values: Parameters<typeof stateOfPosts>[0]) => ({
      href: `${serialize('?', stateOfPosts(values))}#carte`,
      onClick: onPlainClick(() => {
        // Synchronously: until the address changes, the list may be hidden by a card, or on a phone by another view.
        flushSync(() => showPosts(values))
        document.getElementById('carte')?.scrollIntoView?.()
        document.getElementById('liste')?.focus({ preventScroll: true })
      }),
    }),
    [showPosts],
  )
}

export type PostsLinks = ReturnType<typeof usePostsLinks>
