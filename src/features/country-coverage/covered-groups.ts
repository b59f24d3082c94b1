import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import { type CoverageAnswer, coverageOf } from '~/rules/coverage/coverage'
import { compareFolded } from '~/rules/selection/search'

/** Kinds of answer that rest on a statement. */
export type GroupKind = Exclude<CoverageAnswer['kind'], 'none' | 'home'>

export interface CoveredGroup {
  readonly kind: GroupKind
  readonly answers: readonly CoverageAnswer[]
}

const order: readonly GroupKind[] = [
  'disagree',
  'host',
  'covered',
  'scoped',
  'inferred',
  'ended',
  'mentioned',
  'office',
  'denied',
]

function codesSpokenOf({ posts, notCovered }: NetworkSummary): ReadonlySet<CountryCode> {
  return new Set([
    ...posts.flatMap((post) => [
      post.country,
      ...post.coverage.map(({ country }) => country),
      ...(post.offices ?? []).map(({ country }) => country),
    ]),
    ...notCovered.map(({ country }) => country),
  ])
}

/** Every country that a source speaks of, grouped by its answer and sorted by name; empty groups are left out. */
export function coveredGroups(
  network: NetworkSummary,
  nameOf: (code: CountryCode) => string,
): readonly CoveredGroup[] {
  const answers = [...codesSpokenOf(network)]
    .map((code) => coverageOf(network, code))
    .toSorted((a, b) => compareFolded(nameOf(a.country), nameOf(b.country)))
  return order.flatMap((kind) => {
    const ofKind = answers.filter((answer) => answer.kind === kind)
    return ofKind.length > 0 ? [{ kind, answers: ofKind }] : []
  })
}

/** Number of countries per group; `others` are those that no source says a post covers now. */
export function countByGroup(
  groups: readonly CoveredGroup[],
): Readonly<Record<'hosts' | 'covered' | 'scoped' | 'inferred' | 'disagree' | 'others' | 'all', number>> {
  const countOf = (...kinds: readonly GroupKind[]) =>
    groups.reduce((sum, { kind, answers }) => sum + (kinds.includes(kind) ? answers.length : 0), 0)
  return {
    hosts: countOf('host'),
    covered: countOf('covered'),
    scoped: countOf('scoped'),
    inferred: countOf('inferred'),
    disagree: countOf('disagree'),
    others: countOf('ended', 'mentioned', 'office', 'denied'),
    all: countOf(...order),
  }
}
