import { visitSourcesOfPost } from '../../src/api/schema/source-uses'
import type { PartialDate } from '../../src/model/claim'
import type { Network } from '../../src/model/network'
import type { Source } from '../../src/model/source'

/** An address to look at, with the facts that the data hold about it. */
export interface PageToWatch {
  readonly url: string
  /** Ids of the sources with this address. */
  readonly sources: readonly string[]
  /** Ids of the posts that cite them. */
  readonly posts: readonly string[]
  /** Date of the newest edition of this page in the data, at whatever address; without a date, the day of access. */
  readonly known: PartialDate | undefined
  /** Whether undated changes are detected by a digest: on pages of embassies and ministries. */
  readonly isDigested: boolean
  /** Whether the address was cut to a front page, so that there is no page to look at. */
  readonly isCut: boolean
}

const dateOf = ({ modified, published, notAfter, accessed }: Source): PartialDate | undefined =>
  modified ?? published ?? notAfter ?? accessed

function newest(sources: readonly Source[]): PartialDate | undefined {
  return sources
    .flatMap((source) => dateOf(source) ?? [])
    .sort()
    .at(-1)
}

/** The posts that cite each source. */
function postsBySource(network: Network): ReadonlyMap<string, ReadonlySet<string>> {
  const posts = new Map<string, Set<string>>()
  for (const post of network.posts) {
    visitSourcesOfPost(post, (ids) => {
      for (const id of ids) posts.set(id, (posts.get(id) ?? new Set()).add(post.id))
    })
  }
  return posts
}

/** Every address of the data, once, in the order of the first source with it. */
export function pagesToWatch(network: Network): readonly PageToWatch[] {
  const posts = postsBySource(network)
  return [...new Set(network.sources.map(({ url }) => url))].map((url) => {
    const sources = network.sources.filter((source) => source.url === url)
    const pages = new Set(sources.flatMap(({ page }) => page ?? []))
    const editions = network.sources.filter(
      (source) => source.url === url || (source.page !== undefined && pages.has(source.page)),
    )
    return {
      url,
      sources: sources.map(({ id }) => id),
      posts: [...new Set(sources.flatMap(({ id }) => [...(posts.get(id) ?? [])]))],
      known: newest(editions),
      isDigested: sources.some(({ kind }) => kind === 'embassy' || kind === 'ministry'),
      isCut: sources.every(({ frontPageOnly }) => frontPageOnly === true),
    }
  })
}
