import type { ReactNode } from 'react'

import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { serialize } from '~/url/params'
import { useGoTo } from '~/url/use-go-to'

interface AtlasLinkProps {
  /** Address of the atlas, where this is not its page. */
  readonly home: string | undefined
  readonly change: Parameters<ReturnType<typeof useGoTo>>[0]
  /** The id of the heading that it leads to. */
  readonly place: string
  readonly children: ReactNode
}

/** A link to the atlas in another state. On its own page the sentence in the form stays: nothing is loaded anew. */
export function AtlasLink({ home, change, place, children }: AtlasLinkProps) {
  const href = useHref()
  const goTo = useGoTo()
  if (home !== undefined) return <a href={`${serialize(home, change)}#${place}`}>{children}</a>
  return (
    <a
      href={`${href(change)}#${place}`}
      onClick={onPlainClick(() => {
        void goTo(change)
        document.getElementById(place)?.focus()
      })}
    >
      {children}
    </a>
  )
}
