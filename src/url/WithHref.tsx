import { type ReactNode, useMemo } from 'react'

import { type Href, useHref } from './address'

interface WithHrefProps {
  readonly children: (href: Href) => ReactNode
}

/**
 * Renders links that contain the state of the page. When that state changes, the component around is not rendered again,
 * and the links only after the change is on screen.
 */
export function WithHref({ children }: WithHrefProps) {
  const href = useHref()
  return useMemo(() => children(href), [children, href])
}
