import type { CoverageAnswer, CoverageKind } from '~/rules/coverage/coverage'
import { isFrench } from '~/rules/coverage/french-territories'

/** The short form of an answer, finer than the domain's where the words differ. */
export type AnswerKind = CoverageKind | 'inferred' | 'office' | 'home'

/**
 * What is said of a country in short. `inferred`: covered, but no source states it outright; `office`: all
 * that is said is that a post elsewhere has an office there; `home`: France, where the question has no answer.
 */
export function answerKind(answer: CoverageAnswer): AnswerKind {
  const { kind, country, coveredBy, coveredFor, offices } = answer
  if (kind === 'none' && isFrench(country)) return 'home'
  if (kind === 'none' && offices.length > 0) return 'office'
  const claims = kind === 'covered' ? coveredBy : kind === 'scoped' ? coveredFor : []
  const areInferred = claims.length > 0 && claims.every(({ claim }) => claim.basis === 'inferred')
  return areInferred ? 'inferred' : kind
}
