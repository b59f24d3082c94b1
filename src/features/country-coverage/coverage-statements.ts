import type { CoverageAnswer } from '~/domain/coverage'
import type { Claim, PartialDate, Post, Text, When } from '~/domain/network'

/** One thing that a source says of a country, ready to be put into a sentence. */
export interface CoverageStatement {
  readonly key: string
  readonly kind:
    | 'hosts'
    | 'covered'
    | 'scoped'
    | 'formerly-host'
    | 'formerly-covered'
    | 'mentioned'
    | 'office'
    | 'denied'
  readonly post?: Post
  readonly claim: Claim
  readonly scope?: Text
  readonly until?: PartialDate
  /** What the source says, where our sentence alone would not tell. */
  readonly said?: Text
  readonly dated?: When
}

/** The statements of an answer, what holds first, then what held, then what is only hinted at or denied. */
export function statementsOf(answer: CoverageAnswer): readonly CoverageStatement[] {
  const { country } = answer
  const hostClaim = (post: Post): Claim =>
    post.coverage.find((claim) => claim.country === country) ?? { sources: post.lastAttested.sources }
  return [
    ...answer.hosts.map((post) => ({
      key: `hosts ${post.id}`,
      kind: 'hosts' as const,
      post,
      claim: hostClaim(post),
    })),
    ...answer.coveredBy.map(({ post, claim }) => ({
      key: `covered ${post.id}`,
      kind: 'covered' as const,
      post,
      claim,
    })),
    ...answer.coveredFor.map(({ post, claim }) => ({
      key: `scoped ${post.id} ${claim.scope?.en ?? ''}`,
      kind: 'scoped' as const,
      post,
      claim,
      ...(claim.scope && { scope: claim.scope }),
    })),
    ...answer.offices.map(({ post, office }) => ({
      key: `office ${post.id} ${office.city.en}`,
      kind: 'office' as const,
      post,
      claim: office,
      said: office.text,
    })),
    ...answer.formerly.map(({ post, was, until, claim }) => ({
      key: `formerly ${post.id} ${was} ${until}`,
      kind: was === 'host' ? ('formerly-host' as const) : ('formerly-covered' as const),
      post,
      claim: claim ?? post.closed ?? hostClaim(post),
      until,
      ...(claim?.scope && { scope: claim.scope }),
    })),
    ...answer.mentioned.map((post) => ({
      key: `mentioned ${post.id}`,
      kind: 'mentioned' as const,
      post,
      claim: hostClaim(post),
      ...(post.why && { said: post.why }),
    })),
    ...answer.notCovered.map((denial) => ({
      key: `denied ${denial.source}`,
      kind: 'denied' as const,
      claim: { sources: [denial.source] },
      said: denial.text,
      dated: denial,
    })),
  ]
}
