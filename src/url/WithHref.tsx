import { type ReactNode, useMemo } from 'react'

import { useHref } from './use-href'

interface WithHrefProps {
  readonly children: (href: ReturnType<typeof useHref>) => ReactNode
}

/**
 * Draws many links with the state of the page in them. What stands around them is not drawn again when that state
 * changes, and they themselves only once the change is on screen.
 */
export function WithHref({ children }: WithHrefProps) {
  const href = useHref()
  return useMemo(() => children(href), [children, href])
}
