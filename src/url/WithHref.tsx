import { type ReactNode, useMemo } from 'react'

import { type Href, useHref } from './address'

interface WithHrefProps {
  readonly children: (href: Href) => ReactNode
}

/**
 * Draws many links with the state of the page in them. What stands around them is not drawn again when that state
 * changes, and they themselves only once the change is on screen.
 */
export function WithHref({ children }: WithHrefProps) {
  const href = useHref()
  return useMemo(() => children(href), [children, href])
}
