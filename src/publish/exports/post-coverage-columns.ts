import type { Text } from '~/model/claim'
import type { Post } from '~/model/post'
import { type ClaimedCoverage, coverageByTense, type Standing } from '~/rules/coverage/standing'

import { period, sourced } from './cell-texts'
import { type Column, type ExportContext, inBothLanguages } from './columns'

type List = 'full' | 'scoped' | 'inferred' | 'former' | 'mentioned'

const lists: Readonly<Record<Standing, List>> = {
  host: 'full',
  covered: 'full',
  scoped: 'scoped',
  inferred: 'inferred',
  ended: 'former',
  mentioned: 'mentioned',
}

/**
 * The list that a covered country belongs to. A host country that the post works for in one field only is not listed as
 * covered in full.
 */
function listOf({ standing, claim }: ClaimedCoverage): List {
  return standing === 'host' && claim.scope !== undefined ? 'scoped' : lists[standing]
}

/** `NL: organised crime (2011/2019-12) [be-2024]`. */
function coverageItem({ country, until, claim }: ClaimedCoverage, lang: keyof Text): string {
  const when = period(claim.from, claim.until ?? until ?? undefined)
  const what = claim.scope === undefined ? country : `${country}: ${claim.scope[lang]}`
  return sourced(when === null ? what : `${what} (${when})`, claim)
}

function itemsOf(post: Post, list: List, lang: keyof Text, { network }: ExportContext): readonly string[] {
  return coverageByTense(post, network.edition)
    .flatMap(({ entries }) => entries)
    .filter((entry) => listOf(entry) === list)
    .map((entry) => coverageItem(entry, lang))
}

function inWords(list: List, description: string): readonly Column<Post>[] {
  return inBothLanguages(`coverage_${list}`, description, (post, lang, context) =>
    itemsOf(post, list, lang, context),
  )
}

/** Columns of covered countries, present and past, distinguished as on the site. */
export const coverageColumns: readonly Column<Post>[] = [
  {
    name: 'coverage_full',
    type: 'string',
    description:
      'Countries that a source says it covers for everything, the host included. Each item: code (from/until) [sources].',
    valueOf: (post, context) => itemsOf(post, 'full', 'en', context),
  },
  ...inWords(
    'scoped',
    'Countries that it covers for a scope only; each item: code: scope (from/until) [sources]',
  ),
  ...inWords(
    'inferred',
    'Countries that the atlas infers it covers, no source says so outright; each item: code: scope (from/until) [inferred: sources]',
  ),
  ...inWords(
    'former',
    'Countries that it no longer covers at the date of the edition; each item: code: scope (from/until) [sources]',
  ),
  ...inWords(
    'mentioned',
    'Countries for which a post that is only mentioned is named; each item: code: scope (from/until) [sources]',
  ),
]
