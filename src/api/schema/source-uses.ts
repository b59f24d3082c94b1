import type { Path } from '~/api/parse/problem'
import { claimKindNames, claimKinds } from '~/model/claim-kinds'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

/** Called with each list of source ids. `place` builds the list's path only when called, as there are very many. */
type Visit = (ids: readonly string[], place: (record: Path) => Path) => void

/** Visits every list of source ids in a post; `place` takes the path of the post. */
export function visitSourcesOfPost(post: Post, visit: Visit): void {
  visit(post.lastAttested.sources, (record) => [...record, 'lastAttested', 'sources'])
  for (const kind of claimKindNames) {
    const { field, isSingle, claimsIn } = claimKinds[kind]
    for (const [index, { sources }] of claimsIn(post).entries()) {
      if (sources) visit(sources, (record) => [...record, field, ...(isSingle ? [] : [index]), 'sources'])
    }
  }
}

/** Visits every list of source ids outside posts, except references between sources. */
export function visitOtherSources(
  network: Network,
  visit: (ids: readonly string[], path: Path) => void,
): void {
  for (const list of ['figures', 'events', 'notCovered'] as const) {
    network[list].forEach((record, index) => visit([record.source], [list, index, 'source']))
  }
  network.figures.forEach(({ alsoIn }, index) => {
    if (alsoIn) visit(alsoIn, ['figures', index, 'alsoIn'])
  })
}
