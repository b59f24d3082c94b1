import { useCallback } from 'react'

import { hasPostPages } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'
import { postPagePath } from '~/i18n/site-paths'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'
import type { Filters } from '~/rules/selection/filter-table'
import type { YearState } from '~/rules/time/year-state'
import { serialize } from '~/url/params'
import { useChoosePost } from '~/url/use-params'

/** Plain values and what stays the same, so that a filter draws only those rows again that it changes. */
export interface RowProps {
  readonly post: Post
  readonly network: Network
  /** Ids of its threats that are filtered by, joined with commas. */
  readonly marked: string
  /** What is searched for, as typed. */
  readonly query: string
  /** In the year that is shown: the state of the post, and why it has it, in half a line; null without a year. */
  readonly state: YearState | null
  readonly reason: string | null
  /** Of the page of the post, for a new tab and where no script runs; the list itself opens the card. */
  readonly href: string
  readonly onChoose: (id: string) => void
}

/**
 * What the row of a post is drawn from. No row reads the address by itself: a hundred that do cost more than the whole
 * map. The function stays the same until something changes that it depends on.
 */
export function useRowProps(
  network: Network,
  { threats: chosenThreats, q }: Pick<Filters, 'threats' | 'q'>,
  year: ToldYear | null,
): (post: Post) => RowProps {
  const { lang } = useLanguage()
  const { choose } = useChoosePost()
  return useCallback(
    (post) => ({
      ...stateIn(year, post.id),
      post,
      network,
      marked: chosenThreats.filter((id) => post.threats.some(({ threat }) => threat === id)).join(),
      query: q.trim(),
      href: hasPostPages
        ? import.meta.env.BASE_URL + postPagePath(lang, post.id)
        : serialize({ post: post.id }),
      onChoose: choose,
    }),
    [network, chosenThreats, q, year, lang, choose],
  )
}

function stateIn(year: ToldYear | null, id: string): Pick<RowProps, 'state' | 'reason'> {
  const answer = year?.answerOf(id)
  return year && answer
    ? { state: answer.state, reason: year.words.row(answer) }
    : { state: null, reason: null }
}
