import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import type { NumberVerdict } from '~/rules/check/verdict/number-verdict'
import { isDated } from '~/rules/figures/figure-time'
import { isEcho } from '~/rules/figures/figures'

import { statementWords } from './statement-words'

/** Statements in one relation to the number checked; groups are shown in this order. */
export interface StatementGroup {
  readonly title: string
  /** The origin of the text that these statements repeat. */
  readonly note?: string | null
  readonly figures: readonly Figure[]
  /** Statements shown at once; the rest are folded. */
  readonly shown: number
}

/**
 * All statements about a number, by their relation to it: those that make it first, then those that contradict,
 * round, allow or exclude it; last the latest.
 */
export function groupsOf(
  verdict: NumberVerdict,
  language: Language,
  sources: ReadonlyMap<string, Source>,
): readonly StatementGroup[] {
  const { t } = language
  const { origin } = statementWords(language, sources)
  const { saidBy, roundedBy, rewordedBy, allowedBy, ruledOutBy, unsettledBy, countedOtherwiseBy } = verdict
  // A text repeated by several pages is a group of its own; single statements share one.
  const texts = saidBy.filter(({ statements }) => statements.length > 1)
  const contradicted = [...new Set(saidBy.flatMap(({ contradictedBy }) => contradictedBy))]
  const exact = allowedBy.filter(({ qualifier }) => qualifier === 'exact')
  const isLittle = verdict.short === 'says-little'
  const single = (figure: Figure | null) => (figure === null ? [] : [figure])
  const reworded = [...roundedBy, ...rewordedBy]
  return [
    ...texts.map((saying) => ({
      title: t('check.group.text', { count: saying.statements.length }),
      note: origin(saying),
      figures: datedFirst(saying.statements),
      shown: 2,
    })),
    {
      title: t('check.group.said', { isAlso: texts.length > 0 ? 'yes' : 'no' }),
      figures: saidBy.filter((saying) => !texts.includes(saying)).flatMap(({ statements }) => statements),
      shown: 3,
    },
    { title: t('check.group.contradicted'), figures: contradicted, shown: 3 },
    { title: t('check.group.reworded'), figures: reworded, shown: 2 },
    ...(isLittle
      ? [{ title: t('check.group.exact', { count: exact.length }), figures: exact, shown: 3 }]
      : []),
    {
      title: t('check.group.allowed', { count: allowedBy.length }),
      figures: allowedBy,
      shown: isLittle ? 0 : 2,
    },
    { title: t('check.group.nearest'), figures: single(verdict.nearest), shown: 1 },
    {
      title: t('check.group.ruled-out', { count: ruledOutBy.length }),
      figures: ruledOutBy,
      shown: verdict.short === 'nobody' ? 2 : 1,
    },
    { title: t('check.group.unsettled'), figures: unsettledBy, shown: 0 },
    { title: t('check.group.otherwise'), figures: countedOtherwiseBy, shown: 0 },
    { title: t('check.group.latest'), figures: single(verdict.latest), shown: 1 },
  ].filter(({ figures }) => figures.length > 0)
}

/** The origin first if it is among them, then dated statements. */
function datedFirst(statements: readonly Figure[]): readonly Figure[] {
  return statements.toSorted(
    (a, b) => Number(isEcho(a)) - Number(isEcho(b)) || Number(isDated(b)) - Number(isDated(a)),
  )
}

/** The statement that a verdict rests on first, for citation. */
export function leadingStatement(verdict: NumberVerdict): Figure | null {
  const { saidBy, roundedBy, rewordedBy, nearest, latest } = verdict
  return datedFirst(saidBy[0]?.statements ?? [])[0] ?? roundedBy[0] ?? rewordedBy[0] ?? nearest ?? latest
}
