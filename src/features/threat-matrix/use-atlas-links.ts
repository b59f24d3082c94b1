import { useMemo } from 'react'

import type { Term } from '~/model/network'
import { useHref } from '~/url/address'
import { useChooseFilters } from '~/url/use-filters'
import { useChoosePost } from '~/url/use-params'

/** Links into the rest of the page. */
export interface AtlasLinks {
  /** Addresses of the atlas filtered by one threat, by its id. */
  readonly hrefOfThreat: ReadonlyMap<string, string>
  readonly filterBy: (threatIds: readonly string[]) => void
  readonly hrefOfPost: (postId: string) => string
  readonly openPost: (postId: string) => void
  /** The same, with the atlas filtered by that threat. */
  readonly hrefOfBoth: (postId: string, threatId: string) => string
  readonly openBoth: (postId: string, threatId: string) => void
}

/** Rebuilt for each state of the address, which every link keeps. */
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
      // Batched into one change of the address, so one step back.
      openBoth: (post: string, threat: string) => {
        setFilter('threats', [threat])
        choose(post)
      },
    }),
    [threats, href, setFilter, choose],
  )
}
