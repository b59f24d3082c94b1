import { useCallback } from 'react'
import { flushSync } from 'react-dom'

import { onPlainClick } from '~/ui/on-plain-click'
import { serialize } from '~/url/params'
import { stateOfPosts, useShowPosts } from '~/url/use-filters'

/**
 * Links to the posts that a number counts: `linkTo({ threats: ['terrorism'] })` gives the properties of an `a` that
 * filters the atlas by these values alone and leads to its list. The function always stays the same.
 */
export function usePostsLinks() {
  const showPosts = useShowPosts()
  return useCallback(
    (values: Parameters<typeof stateOfPosts>[0]) => ({
      href: `${serialize('?', stateOfPosts(values))}#carte`,
      onClick: onPlainClick(() => {
        // The list may be hidden by a card, or on a phone by another view, until the address is followed.
        flushSync(() => showPosts(values))
        document.getElementById('carte')?.scrollIntoView?.()
        document.getElementById('liste')?.focus({ preventScroll: true })
      }),
    }),
    [showPosts],
  )
}

export type PostsLinks = ReturnType<typeof usePostsLinks>
