import type { Claim, PartialDate, Text, When } from '~/model/claim'
import type { Coverage, Post, Situation } from '~/model/post'
import type { CoverageAnswer, CoveredBy, Formerly } from '~/rules/coverage/coverage'
import { latestSituation, postMark } from '~/rules/evidence/evidence'

/** One thing that a source says of a country, ready to be put into a sentence. */
export interface CoverageStatement {
  readonly key: string
  readonly kind:
    | 'hosts'
    | 'hosts-in-doubt'
    | 'hosts-unconfirmed'
    | 'covered'
    | 'scoped'
    | 'office'
    | 'formerly-host'
    | 'formerly-covered'
    | 'formerly-scoped'
    | 'mentioned'
    | 'denied'
  /** Absent: said of the network as a whole. */
  readonly post?: Post
  readonly claim: Claim
  readonly scope?: Text
  /** The city of an office. */
  readonly city?: Text
  readonly from?: PartialDate
  readonly until?: PartialDate
  /** The year in which the post closed, where that ended it. */
  readonly closedIn?: number
  /** What the source says, where our sentence alone would not tell. */
  readonly said?: Text
  /** What puts the working of the post in doubt. */
  readonly doubt?: Situation
  /** When it was last said, where that is known better than from the dates of the sources. */
  readonly seen?: When
}

const union = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

function claimOf(post: Post, country: string): Coverage | undefined {
  return post.coverage.find((claim) => claim.country === country)
}

/** Attested within five years, attested once, or documented but not known to work. */
function hostKind(post: Post, edition: PartialDate) {
  const mark = postMark(post, edition)
  if (mark === 'doubtful') return 'hosts-in-doubt'
  return mark === 'recent' ? 'hosts' : 'hosts-unconfirmed'
}

function hostStatement(post: Post, country: string, edition: PartialDate): CoverageStatement {
  const { lastAttested } = post
  const claim = claimOf(post, country)
  const kind = hostKind(post, edition)
  const doubt = kind === 'hosts-in-doubt' ? latestSituation(post) : null
  return {
    key: `hosts ${post.id}`,
    kind,
    post,
    claim: { ...claim, sources: union(claim?.sources ?? [], lastAttested.sources) },
    ...(claim?.from && { from: claim.from }),
    ...(doubt && { doubt }),
    seen: lastAttested,
  }
}

function coveredStatement({ post, claim }: CoveredBy, index: number): CoverageStatement {
  return {
    key: `covered ${post.id} ${index}`,
    kind: claim.scope ? 'scoped' : 'covered',
    post,
    claim,
    ...(claim.scope && { scope: claim.scope }),
    ...(claim.from && { from: claim.from }),
    ...(claim.until && { until: claim.until }),
  }
}

function formerStatement({ post, was, until, claim }: Formerly, index: number): CoverageStatement {
  const isByClosing = claim?.until !== until && post.closed !== undefined
  const closing = isByClosing ? (post.closed?.sources ?? []) : []
  return {
    key: `formerly ${post.id} ${index}`,
    kind: `formerly-${was}`,
    post,
    claim: { ...claim, sources: union(claim?.sources ?? [], closing) },
    ...(claim?.scope && { scope: claim.scope }),
    ...(claim?.from && { from: claim.from }),
    ...(isByClosing && post.closed ? { closedIn: post.closed.year } : { until }),
  }
}

function mentionStatement(post: Post, country: string): CoverageStatement {
  const claim = claimOf(post, country)
  return {
    key: `mentioned ${post.id}`,
    kind: 'mentioned',
    post,
    // The reason why it is only mentioned says more than the note of the claim.
    claim: { sources: union(claim?.sources ?? [], post.lastAttested.sources) },
    ...(post.why && { said: post.why }),
    seen: post.lastAttested,
  }
}

/**
 * The statements of an answer, what holds first, then what held, then what is only hinted at or denied. Ages are
 * counted from the edition.
 */
export function statementsOf(answer: CoverageAnswer, edition: PartialDate): readonly CoverageStatement[] {
  const { country, hosts, coveredBy, coveredFor, offices, formerly, mentioned, notCovered } = answer
  return [
    ...hosts.map((post) => hostStatement(post, country, edition)),
    ...[...coveredBy, ...coveredFor].map(coveredStatement),
    ...offices.map(({ post, office }, index) => ({
      key: `office ${post.id} ${index}`,
      kind: 'office' as const,
      post,
      claim: office,
      city: office.city,
      said: office.text,
    })),
    ...formerly.map(formerStatement),
    ...mentioned.map((post) => mentionStatement(post, country)),
    ...notCovered.map((denial) => ({
      key: `denied ${denial.source}`,
      kind: 'denied' as const,
      claim: { sources: [denial.source] },
      said: denial.text,
      seen: denial,
    })),
  ]
}

/** Ids of the sources behind statements, in the order in which they are cited. */
export function sourcesOfStatements(statements: readonly CoverageStatement[]): readonly string[] {
  return union(...statements.map(({ claim, doubt }) => [...claim.sources, ...(doubt?.sources ?? [])]))
}
