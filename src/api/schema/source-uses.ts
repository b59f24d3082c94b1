import type { Path } from '~/api/parse/problem'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

/** Lists of claims in a post, and claims that stand alone there. */
const claimLists = [
  'situations',
  'staff',
  'offices',
  'coverage',
  'threats',
  'missions',
  'results',
  'partners',
  'caveats',
] as const
const claimParts = ['lastAttested', 'established', 'closed', 'head', 'contact'] as const

/** Called with source ids; the place of their list is made only when asked for, as there are very many. */
type Visit = (ids: readonly string[], place: (record: Path) => Path) => void

/** Every list of source ids in a post; `place` takes the path of the post. */
export function visitSourcesOfPost(post: Post, visit: Visit): void {
  for (const part of claimParts) {
    const claim = post[part]
    if (claim) visit(claim.sources, (record) => [...record, part, 'sources'])
  }
  for (const list of claimLists) {
    post[list]?.forEach((claim, index) => {
      if (claim.sources) visit(claim.sources, (record) => [...record, list, index, 'sources'])
    })
  }
}

/** Every place outside posts that names sources, except where one source speaks of another. */
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
