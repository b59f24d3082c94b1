import { useCallback, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { postPagePath } from '~/i18n/site-paths'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { usePromptChoice } from '~/parts/use-prompt-choice'
import type { Filters } from '~/rules/selection/filter-table'
import { useHydrated } from '~/ui/use-hydrated'
import { useHref } from '~/url/use-href'

/** Plain values and what stays the same, so that a filter draws only those rows again that it changes. */
export interface RowProps {
  readonly post: Post
  readonly network: Network
  /** Ids of its threats that are filtered by, joined with commas. */
  readonly marked: string
  /** What is searched for, as typed. */
  readonly query: string
  readonly href: string
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

/**
 * What the row of a post is drawn from: its link keeps the filters of the page, and drops the claim singled out.
 * The function stays the same until something changes that it depends on.
 */
export function useRowProps(
  network: Network,
  { threats: chosenThreats, q }: Pick<Filters, 'threats' | 'q'>,
): (post: Post) => RowProps {
  const { markedId, choose } = usePromptChoice()
  const linkTo = useLinkTo()
  return useCallback(
    (post) => ({
      post,
      network,
      marked: chosenThreats.filter((id) => post.threats.some(({ threat }) => threat === id)).join(),
      query: q.trim(),
      href: linkTo(post.id),
      isChosen: post.id === markedId,
      onChoose: choose,
    }),
    [network, chosenThreats, q, linkTo, markedId, choose],
  )
}

/** The address of the card of a post; each is written once for a state of the page. */
function useLinkTo(): (id: string) => string {
  const href = useHref()
  const { lang } = useLanguage()
  const isHydrated = useHydrated()
  return useMemo(
    () =>
      onceEach((id) =>
        // Without script only the page of a post can tell more of it.
        isHydrated ? href({ post: id, claim: null }) : import.meta.env.BASE_URL + postPagePath(lang, id),
      ),
    [href, lang, isHydrated],
  )
}

function onceEach(write: (id: string) => string): (id: string) => string {
  const written = new Map<string, string>()
  return (id) => {
    const link = written.get(id) ?? write(id)
    written.set(id, link)
    return link
  }
}
