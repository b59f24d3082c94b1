import { useMemo } from 'react'

import type { Term } from '~/model/network'
import { useHref } from '~/url/address'
import { useChooseFilters } from '~/url/use-filters'
import { useChoosePost } from '~/url/use-params'

/** The ways from here to the rest of the page. */
export interface AtlasLinks {
  /** The address at which the atlas is filtered by that threat alone. */
  readonly hrefOfThreat: ReadonlyMap<string, string>
  readonly filterBy: (threatIds: readonly string[]) => void
  readonly hrefOfPost: (postId: string) => string
  readonly openPost: (postId: string) => void
  /** The same, with the atlas filtered by that threat alone. */
  readonly hrefOfBoth: (postId: string, threatId: string) => string
  readonly openBoth: (postId: string, threatId: string) => void
}

/** Made anew for each state of the address, which every link carries along. */
export function useAtlasLinks(threats: readonly Term[]): AtlasLinks {
  const href = useHref()
  const { setFilter } = useChooseFilters()
  const { choose } = useChoosePost()
  return useMemo(
    () => ({
      hrefOfThreat: new Map(threats.map(({ id }) => [id, href({ threat: [id] })])),
      filterBy: (ids: readonly string[]) => setFilter('threats', ids),
      hrefOfPost: (post: string) => href({ post, claim: null }),
      openPost: choose,
      hrefOfBoth: (post: string, threat: string) => href({ threat: [threat], post, claim: null }),
      // One change of the address, and one step back.
      openBoth: (post: string, threat: string) => {
        setFilter('threats', [threat])
        choose(post)
      },
    }),
    [threats, href, setFilter, choose],
  )
}
