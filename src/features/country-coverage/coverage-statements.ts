import type { Claim, PartialDate, Some, Text, When } from '~/model/claim'
import type { PostSummary, Situation } from '~/model/post'
import type { CoverageAnswer } from '~/rules/coverage/coverage'
import type { PostCoverage, Standing } from '~/rules/coverage/standing'
import { latestSituation, postMark } from '~/rules/evidence/evidence'

/** One statement of a source about a country, with the parts of its sentence. */
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
  /** The post; absent for a statement about the network as a whole. */
  readonly post?: PostSummary
  /** What it rests on; a summary has no sources of it. */
  readonly claim: Partial<Claim>
  /** The coverage; absent for an office and for a denial. */
  readonly coverage?: PostCoverage
  /** City of the office. */
  readonly city?: Text
  /** Words of the source, where our sentence alone would not be clear. */
  readonly said?: Text
  /** A situation that puts the post's activity in doubt. */
  readonly doubt?: Some<Situation, 'date' | 'kind'>
  /** When it was last said, if known more precisely than from the sources' dates. */
  readonly seen?: When
}

/** The sources of what is said; none in a summary. */
function sourcesOf(said: { readonly sources?: readonly string[] } | undefined): readonly string[] {
  return said?.sources ?? []
}

const union = (...lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]

/** Kind of a host statement: attested within five years, attested once, or documented but not known to be active. */
function hostKind(post: PostSummary, edition: PartialDate) {
  const mark = postMark(post, edition)
  if (mark === 'doubtful') return 'hosts-in-doubt'
  return mark === 'recent' ? 'hosts' : 'hosts-unconfirmed'
}

function hostStatement(coverage: PostCoverage, edition: PartialDate): CoverageStatement {
  const { post, claim } = coverage
  const { lastAttested } = post
  const kind = hostKind(post, edition)
  const doubt = kind === 'hosts-in-doubt' ? latestSituation(post) : null
  return {
    key: `hosts ${post.id}`,
    kind,
    post,
    coverage,
    claim: { ...claim, sources: union(sourcesOf(claim), sourcesOf(lastAttested)) },
    ...(doubt && { doubt }),
    seen: lastAttested,
  }
}

function formerStatement(coverage: PostCoverage, index: number): CoverageStatement {
  const { post, country, claim, until } = coverage
  const closing = claim?.until === until ? [] : sourcesOf(post.closed)
  return {
    key: `formerly ${post.id} ${index}`,
    kind: country === post.country ? 'formerly-host' : claim?.scope ? 'formerly-scoped' : 'formerly-covered',
    post,
    coverage,
    claim: { ...claim, sources: union(sourcesOf(claim), closing) },
  }
}

function mentionStatement(coverage: PostCoverage, index: number): CoverageStatement {
  const { post, claim } = coverage
  return {
    key: `mentioned ${post.id} ${index}`,
    kind: 'mentioned',
    post,
    coverage,
    // The reason for "mentioned" says more than the note of the claim.
    claim: {
      sources: union(sourcesOf(claim), sourcesOf(post.lastAttested)),
      ...(claim?.basis && { basis: claim.basis }),
    },
    ...(post.why && { said: post.why }),
    seen: post.lastAttested,
  }
}

type Say = (coverage: PostCoverage, index: number, edition: PartialDate) => CoverageStatement

const coveredStatement: Say = (coverage, index) => ({
  key: `covered ${coverage.post.id} ${index}`,
  kind: coverage.claim?.scope ? 'scoped' : 'covered',
  post: coverage.post,
  coverage,
  claim: coverage.claim ?? {},
})

const say: Readonly<Record<Standing, Say>> = {
  host: (coverage, _, edition) => hostStatement(coverage, edition),
  covered: coveredStatement,
  scoped: coveredStatement,
  inferred: coveredStatement,
  ended: formerStatement,
  mentioned: mentionStatement,
}

/**
 * The statements of an answer: what holds first, then what held, then what is only hinted at or denied. Ages are
 * counted from the edition.
 */
export function statementsOf(answer: CoverageAnswer, edition: PartialDate): readonly CoverageStatement[] {
  const { said, offices, notCovered } = answer
  // One host statement per post, however many claims it makes about its host.
  const once = said.filter(
    ({ standing, post }, index) =>
      standing !== 'host' || said.findIndex((entry) => entry.post === post) === index,
  )
  return [
    ...once.map((coverage, index) => say[coverage.standing](coverage, index, edition)),
    ...offices.map(({ post, office }, index) => ({
      key: `office ${post.id} ${index}`,
      kind: 'office' as const,
      post,
      claim: office,
      ...(office.city && { city: office.city }),
      ...(office.text && { said: office.text }),
    })),
    ...notCovered.map((denial) => ({
      key: `denied ${denial.source}`,
      kind: 'denied' as const,
      claim: { sources: [denial.source] },
      ...(denial.text && { said: denial.text }),
      seen: denial,
    })),
  ]
}

/** Ids of the statements' sources, in the order of citation. */
export function sourcesOfStatements(statements: readonly CoverageStatement[]): readonly string[] {
  return union(...statements.map(({ claim, doubt }) => [...sourcesOf(claim), ...sourcesOf(doubt)]))
}
