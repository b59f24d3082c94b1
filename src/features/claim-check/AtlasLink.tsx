import type { ReactNode } from 'react'

import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { serialize } from '~/url/params'
import { useGoTo } from '~/url/use-go-to'

interface AtlasLinkProps {
  /** Address of the atlas, on other pages than its own. */
  readonly home: string | undefined
  readonly change: Parameters<ReturnType<typeof useGoTo>>[0]
  /** Id of the heading it leads to. */
  readonly place: string
  readonly children: ReactNode
}

/** A link to the atlas in another state. On the page of the atlas nothing is reloaded, so the sentence stays in the form. */
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
