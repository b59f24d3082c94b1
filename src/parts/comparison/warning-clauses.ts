import type { Figure } from '~/model/figure'
import type { Comparison, Verdict } from '~/rules/figures/comparison'
import type { Warning } from '~/rules/figures/comparison-warnings'
import { isDated, timeOf, yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho } from '~/rules/figures/figures'

/** Statements named at most against one number; further ones are counted. */
const mostNamed = 2

/** One reason to doubt a verdict, and the statements that it rests on. */
export interface Clause {
  readonly warning: Warning
  /** The one statement named by this clause, for `contradicted`; else null. */
  readonly against: Figure | null
  /** Number of further statements that contradict the same number but are not named; set on the last of its clauses. */
  readonly others: number
  readonly cited: readonly Figure[]
}

/**
 * The warnings as clauses of one sentence, the gravest first; each contradicting statement has its own. `isOfficial`
 * decides who is named first among several.
 */
export function clausesOf(
  { warnings, from, to }: Comparison,
  isOfficial: (figure: Figure) => boolean,
): readonly Clause[] {
  return warnings.flatMap((warning): readonly Clause[] => {
    switch (warning.kind) {
      case 'from-is-echo':
      case 'to-is-echo':
        return [clause(warning, [warning.figure, ...(warning.origin ? [warning.origin] : [])])]
      case 'same-text':
        return [clause(warning, warning.origin ? [warning.origin] : [])]
      case 'contradicted':
        return contradictions(warning, isOfficial)
      case 'units-differ':
        return [clause(warning, [from, to])]
      case 'undated':
      case 'about':
        return [clause(warning, [warning.figure])]
    }
  })
}

function clause(warning: Warning, cited: readonly Figure[]): Clause {
  return { warning, cited, against: null, others: 0 }
}

/** A repeated text is weak by its age alone: one contradicting statement, the newest, is enough. */
function contradictions(
  warning: Extract<Warning, { kind: 'contradicted' }>,
  isOfficial: (figure: Figure) => boolean,
): readonly Clause[] {
  const byStanding = warning.by.toSorted((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)))
  const named = byStanding.slice(0, isEcho(warning.figure) ? 1 : mostNamed)
  const others = isEcho(warning.figure) ? 0 : byStanding.length - named.length
  return named.map((against, index) => ({
    warning,
    against,
    others: index === named.length - 1 ? others : 0,
    cited: [against],
  }))
}

/**
 * The main point of a headline, chosen so that the reasons below contradict nothing: `unmeasured` if no change is
 * measured; then what prevents telling the difference; the verdict only if nothing stands against it.
 */
export function leadOf({
  measured,
  verdict,
  warnings,
}: Comparison): 'unmeasured' | 'contradicted' | 'units' | 'undated' | 'verdict' {
  if (verdict.kind === 'same-statement' || verdict.kind === 'not-comparable') return 'verdict'
  if (!measured) return 'unmeasured'
  if (verdict.kind === 'cannot-tell' || verdict.kind === 'rounding') return 'verdict'
  const kinds = new Set(warnings.map(({ kind }) => kind))
  if (kinds.has('contradicted')) return 'contradicted'
  if (kinds.has('units-differ')) return 'units'
  return kinds.has('undated') ? 'undated' : 'verdict'
}

/** The direction suggested by the verdict, for a change that is not measured. */
export function suggestedChange({ kind }: Verdict): 'fall' | 'rise' | 'change' {
  if (kind === 'more' || kind === 'at-least-more' || kind === 'same-or-more') return 'rise'
  if (kind === 'fewer' || kind === 'at-least-fewer' || kind === 'same-or-fewer') return 'fall'
  return 'change'
}

/**
 * The year since which no change is measured: that of the older side, if it repeats an older text; null if the sides'
 * order does not allow to tell.
 */
export function unmeasuredSince({ from, to, warnings }: Comparison): number | null {
  const isFromEcho = warnings.some(({ kind }) => kind === 'from-is-echo')
  if (!isFromEcho || !isDated(from) || !isDated(to) || timeOf(from).to >= timeOf(to).from) return null
  return yearOfFigure(from)
}
