import { useCallback } from 'react'

import { hasPostPages } from '~/api/fetch/files'
import { useLanguage } from '~/i18n/language'
import { postPagePath } from '~/i18n/site-paths'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'
import type { Filters } from '~/rules/selection/filter-table'
import type { YearState } from '~/rules/time/year-state'
import { serialize } from '~/url/params'
import { useChoosePost } from '~/url/use-params'

/** Properties of a row: primitives and stable functions, so that a filter renders only the rows it changes. */
export interface RowProps {
  readonly post: PostSummary
  readonly network: NetworkSummary
  /** Ids of its threats that are filtered by, joined with commas. */
  readonly marked: string
  /** The search text as typed. */
  readonly query: string
  /** State in the chosen year, and its reason in a short phrase; null without a year. */
  readonly state: YearState | null
  readonly reason: string | null
  /** Address of the post's own page, for new tabs and without script; in the list, a click opens the card. */
  readonly href: string
  readonly onChoose: (id: string) => void
}

/**
 * Returns a stable function that gives the properties of a row. No row subscribes to the address itself: a hundred
 * that do cost more than the whole map.
 */
export function useRowProps(
  network: NetworkSummary,
  { threats: chosenThreats, q }: Pick<Filters, 'threats' | 'q'>,
  year: ToldYear | null,
): (post: PostSummary) => RowProps {
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
