import type { Path } from '~/api/parse/problem'
import { claimKindNames, claimKinds, type ClaimNames } from '~/model/claim-kinds'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { checkBounds, checkUnique, isAfter, type Report } from './reference-checks'
import { visitSourcesOfPost } from './source-uses'

type Ids = ReadonlySet<string>

const idsOf = (list: readonly { readonly id: string }[]): Ids => new Set(list.map(({ id }) => id))

function checkSourcesOfPost(post: Post, path: Path, known: Ids, report: Report): void {
  let hasSource = false
  visitSourcesOfPost(post, (ids, place) => {
    if (ids.length > 0) hasSource = true
    if (ids.every((id) => known.has(id))) return
    ids.forEach((id, index) => {
      if (!known.has(id)) report([...place(path), index], 'unknown-source', id)
    })
  })
  if (!hasSource) report(path, 'unsourced-post', post.id)
}

function checkNamesOfClaims(post: Post, path: Path, report: Report): void {
  for (const kind of claimKindNames) {
    const { field, namedBy, claimsIn } = claimKinds[kind]
    const [name] = namedBy
    const claims: readonly ClaimNames[] = claimsIn(post)
    if (name) checkUnique(claims, [...path, field], (claim) => claim[name], name, report)
  }
}

/** Checks posts: unique ids, known sources and terms, periods in order, at least one source. */
export function checkPosts(network: Network, sources: Ids, report: Report): void {
  const regions = idsOf(network.regions)
  const threats = idsOf(network.threats)
  const cooperation = idsOf(network.cooperation)
  checkUnique(network.posts, ['posts'], ({ id }) => id, 'id', report)
  network.posts.forEach((post, postIndex) => {
    const path = ['posts', postIndex]
    checkSourcesOfPost(post, path, sources, report)
    if (!regions.has(post.region)) report([...path, 'region'], 'unknown-region', post.region)
    post.threats.forEach(({ threat }, index) => {
      if (!threats.has(threat)) report([...path, 'threats', index, 'threat'], 'unknown-threat', threat)
    })
    post.missions.forEach(({ cooperation: kind }, index) => {
      if (!cooperation.has(kind)) {
        report([...path, 'missions', index, 'cooperation'], 'unknown-cooperation', kind)
      }
    })
    post.coverage.forEach(({ from, until }, index) => {
      if (from === undefined || until === undefined || !isAfter(from, until)) return
      report([...path, 'coverage', index, 'until'], 'bounds-reversed', `${from} – ${until}`)
    })
    checkNamesOfClaims(post, path, report)
    checkBounds(post.lastAttested, [...path, 'lastAttested'], report)
  })
}
