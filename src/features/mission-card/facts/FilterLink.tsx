import type { ReactNode } from 'react'

import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { serialize } from '~/url/params'
import { useGoTo } from '~/url/use-go-to'

interface FilterLinkProps {
  /** Address of the atlas, on other pages than its own. */
  readonly home: string | undefined
  /** The filter values that it sets. */
  readonly change: Parameters<ReturnType<typeof useGoTo>>[0]
  readonly children: ReactNode
}

/** A link from a term in a card to all posts that share it. */
export function FilterLink({ home, change, children }: FilterLinkProps) {
  if (home !== undefined) return <a href={serialize(home, change)}>{children}</a>
  return <OwnLink change={change}>{children}</OwnLink>
}

/** On the page of the atlas the rest of its state stays, including the open card. */
function OwnLink({ change, children }: Omit<FilterLinkProps, 'home'>) {
  const href = useHref()
  const goTo = useGoTo()
  return (
    <a href={href(change)} onClick={onPlainClick(() => void goTo(change))}>
      {children}
    </a>
  )
}
