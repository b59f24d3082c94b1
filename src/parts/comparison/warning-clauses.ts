import type { Figure } from '~/model/figure'
import type { Comparison, Verdict } from '~/rules/figures/comparison'
import type { Warning } from '~/rules/figures/comparison-warnings'
import { isDated, timeOf, yearOfFigure } from '~/rules/figures/figure-time'
import { isEcho } from '~/rules/figures/figures'

/** Most statements named against a number that stands on its own; the others are counted. */
const MOST_NAMED = 2

/** One reason to doubt, and the statements that it rests on. */
export interface Clause {
  readonly warning: Warning
  /** For `contradicted`: the one statement that this clause names. */
  readonly against: Figure | null
  /** How many more contradict the same number and are not named; at the end of their clauses. */
  readonly others: number
  readonly cited: readonly Figure[]
}

/**
 * The warnings as clauses of one sentence, the gravest first; each contradiction is a clause of its own.
 * `isOfficial` tells whom to name first where several statements stand against one.
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

/** Against a repeated text, whose age says enough, the newest statement will do. */
function contradictions(
  warning: Extract<Warning, { kind: 'contradicted' }>,
  isOfficial: (figure: Figure) => boolean,
): readonly Clause[] {
  const byStanding = warning.by.toSorted((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)))
  const named = byStanding.slice(0, isEcho(warning.figure) ? 1 : MOST_NAMED)
  const others = isEcho(warning.figure) ? 0 : byStanding.length - named.length
  return named.map((against, index) => ({
    warning,
    against,
    others: index === named.length - 1 ? others : 0,
    cited: [against],
  }))
}

/**
 * What a headline leads with, so that the reasons below take nothing back: `unmeasured`, that no change is measured;
 * then what keeps the difference from being told; the verdict only where nothing stands against it.
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

/** Which change is not measured: the direction that the verdict suggests. */
export function suggestedChange({ kind }: Verdict): 'fall' | 'rise' | 'change' {
  if (kind === 'more' || kind === 'at-least-more' || kind === 'same-or-more') return 'rise'
  if (kind === 'fewer' || kind === 'at-least-fewer' || kind === 'same-or-fewer') return 'fall'
  return 'change'
}

/**
 * The year since which nothing is measured: that of the older side, if it is the one that repeats an older
 * text. `null` where the order of the sides does not allow to say so.
 */
export function unmeasuredSince({ from, to, warnings }: Comparison): number | null {
  const isFromEcho = warnings.some(({ kind }) => kind === 'from-is-echo')
  if (!isFromEcho || !isDated(from) || !isDated(to) || timeOf(from).to >= timeOf(to).from) return null
  return yearOfFigure(from)
}
