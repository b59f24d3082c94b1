import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { StatementPair, YearAgreement } from '~/rules/figures/agreement'

import { statementWords } from '../statement-words'

/** A piece of a sentence on one year: joining words, a statement, or the verdict. */
export type VerdictPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'statement'; readonly figure: Figure }
  | { readonly kind: 'verdict'; readonly verdict: YearAgreement['verdict']; readonly words: string }

/** The pieces of a sentence on the statements of one year about one metric and whether all can be true; spaces included. */
export function verdictPieces(agreement: YearAgreement, language: Language): readonly VerdictPiece[] {
  const { t } = language
  const { metric, statements, pairs, verdict } = agreement
  const words = (text: string): VerdictPiece => ({ kind: 'words', words: text })
  const units = new Set(statements.map(({ unit }) => unit))
  const last = statements.at(-1)
  const clashes = clashWords(
    pairs.filter((pair) => pair.agreement === 'conflict'),
    statements.length === 2,
    language,
  )
  return [
    ...statements.flatMap((figure): readonly VerdictPiece[] => [
      ...(figure === statements[0]
        ? []
        : [words(figure === last ? ` ${t('figures.agreement.and')} ` : ', ')]),
      { kind: 'statement', figure },
      ...(metric === 'posts' && (units.size > 1 || figure === last)
        ? [words(` ${t(`figures.unit.${figure.unit}`, { count: figure.value })}`)]
        : []),
    ]),
    words(', '),
    { kind: 'verdict', verdict, words: t(`figures.agreement.${verdict}`) },
    ...(clashes === '' ? [] : [words(clashes)]),
  ]
}

/** The pairs in conflict, unless all are, with the time between them: sources that differ within weeks did not see a change. */
function clashWords(pairs: readonly StatementPair[], areAll: boolean, language: Language): string {
  const { t } = language
  const { value } = statementWords(language)
  const words = pairs.map((pair) => {
    const clash = t('figures.agreement.clash', { a: value(pair.a), b: value(pair.b) })
    return [...(areAll ? [] : [clash]), ...gapWords(pair, language)].join(', ')
  })
  const said = [...new Set(words)].filter((clash) => clash !== '')
  if (said.length === 0) return ''
  return areAll ? `, ${said.join(', ')}` : ` (${said.join(' · ')})`
}

const msPerDay = 86_400_000

/** The time between two statements in days, weeks or months; empty if a day is unknown. */
function gapWords({ a, b }: StatementPair, { t }: Language): readonly string[] {
  if (a.date?.length !== 10 || b.date?.length !== 10) return []
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / msPerDay
  if (days < 14) return [t('figures.agreement.gap.days', { count: days })]
  if (days < 60) return [t('figures.agreement.gap.weeks', { count: Math.round(days / 7) })]
  return [t('figures.agreement.gap.months', { count: Math.round(days / 30.4) })]
}
