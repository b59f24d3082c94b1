import { earliestDay, latestDay } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Coverage, Post } from '~/model/post'

import { type Column, inBothLanguages } from './columns'
import { period, sourced } from './references'

/** Whether the claim stopped holding before the edition: by its own end, or by the closing of its post. */
function isFormer(claim: Coverage, post: Post, { edition }: Network): boolean {
  if (post.closed !== undefined) return true
  return claim.until !== undefined && latestDay(claim.until) < earliestDay(edition)
}

/** `NL: organised crime (2011/2019-12) [be-2024]`. */
function coverageItem(post: Post, claim: Coverage, scope: string | undefined): string {
  const closedIn = post.closed === undefined ? undefined : String(post.closed.year)
  const when = period(claim.from, claim.until ?? closedIn)
  const what = scope === undefined ? claim.country : `${claim.country}: ${scope}`
  return sourced(when === null ? what : `${what} (${when})`, claim)
}

/** The countries that a post works for, or did: entirely, for a scope, no longer. */
export const coverageColumns: readonly Column<Post>[] = [
  {
    name: 'coverage_full',
    type: 'string',
    description:
      'Countries that it covers for everything, the host included. Each item: code (from/until) [sources].',
    valueOf: (post, { network }) =>
      post.coverage
        .filter((claim) => claim.scope === undefined && !isFormer(claim, post, network))
        .map((claim) => coverageItem(post, claim, undefined)),
  },
  ...inBothLanguages<Post>(
    'coverage_scoped',
    'Countries that it covers for a scope only; each item: code: scope (from/until) [sources]',
    (post, lang, { network }) =>
      post.coverage
        .filter((claim) => claim.scope !== undefined && !isFormer(claim, post, network))
        .map((claim) => coverageItem(post, claim, claim.scope?.[lang])),
  ),
  ...inBothLanguages<Post>(
    'coverage_former',
    'Countries that it no longer covers at the date of the edition; each item: code: scope (from/until) [sources]',
    (post, lang, { network }) =>
      post.coverage
        .filter((claim) => isFormer(claim, post, network))
        .map((claim) => coverageItem(post, claim, claim.scope?.[lang])),
  ),
]
