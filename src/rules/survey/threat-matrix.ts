import type { Claim, CountryCode, Text } from '~/model/claim'
import type { Network, Term } from '~/model/network'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'
import { type PostMark, postMark, sourcesById } from '~/rules/evidence/evidence'
import { olderEditionYear } from '~/rules/evidence/page-editions'
import { sortByTexts } from '~/rules/selection/search'

/** How a post's sources name a term: stated and still current, only in a replaced edition of the page, or inferred by the atlas. */
export type MentionStanding = 'stated' | 'older' | 'inferred'

export interface Mention {
  readonly standing: MentionStanding
  /** Year of the replaced edition, if only it names the term; an inference may have one too. */
  readonly year: number | null
}

/** The vocabularies that claims of a post refer to. */
export type Vocabulary = 'threats' | 'cooperation'

const rank: Readonly<Record<MentionStanding, number>> = { stated: 2, older: 1, inferred: 0 }

function termClaims(post: Post, vocabulary: Vocabulary): readonly (readonly [string, Claim])[] {
  return vocabulary === 'threats'
    ? post.threats.map((claim) => [claim.threat, claim] as const)
    : post.missions.map((claim) => [claim.cooperation, claim] as const)
}

function mentionOf(claim: Claim, post: Post, sources: readonly Source[]): Mention {
  const byId = sourcesById(sources)
  // Only an edition of a page can have been replaced: most claims need no closer look.
  const mayBeReplaced = claim.sources.every((id) => byId.get(id)?.page !== undefined)
  const year = mayBeReplaced ? olderEditionYear(claim, post, sources) : null
  if (claim.basis === 'inferred') return { standing: 'inferred', year }
  return { standing: year === null ? 'stated' : 'older', year }
}

/** The terms that a post's sources name, by id; of several claims about one term, the firmest counts. */
export function mentionsOf(
  post: Post,
  vocabulary: Vocabulary,
  sources: readonly Source[],
): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>()
  for (const [id, claim] of termClaims(post, vocabulary)) {
    const mention = mentionOf(claim, post, sources)
    const present = mentions.get(id)
    if (present === undefined || rank[mention.standing] > rank[present.standing]) mentions.set(id, mention)
  }
  return mentions
}

/** A post and the threats that its sources name, by id. */
export interface MatrixRow {
  readonly post: Post
  readonly mark: PostMark
  readonly mentions: ReadonlyMap<string, Mention>
}

/** The posts of a region, mentioned ones included. */
export interface MatrixGroup {
  readonly region: Term
  /** Posts whose sources name a threat. */
  readonly rows: readonly MatrixRow[]
  /** Posts whose sources name none. */
  readonly silent: readonly MatrixRow[]
}

/** The posts by region, in the order of the regions, sorted by name; regions without a post are left out. */
export function matrixGroups(
  network: Network,
  lang: keyof Text,
  countryName: (code: CountryCode) => string,
): readonly MatrixGroup[] {
  const posts = sortByTexts(network.posts, ({ city, country, id }) => [city[lang], countryName(country), id])
  const rows = posts.map((post) => ({
    post,
    mark: postMark(post, network.edition),
    mentions: mentionsOf(post, 'threats', network.sources),
  }))
  return network.regions.flatMap((region) => {
    const found = rows.filter(({ post }) => post.region === region.id)
    if (found.length === 0) return []
    const naming = found.filter(({ mentions }) => mentions.size > 0)
    const silent = found.filter(({ mentions }) => mentions.size === 0)
    return [{ region, rows: naming, silent }]
  })
}
