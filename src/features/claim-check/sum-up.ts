import type { Language } from '~/i18n/language'
import type { Network } from '~/model/network'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import type { Finding } from '~/rules/check/check-text'
import type { NumberVerdict, ShortVerdict } from '~/rules/check/verdict/number-verdict'
import { sourcesById } from '~/rules/evidence/evidence'
import { isDated, yearOfFigure } from '~/rules/figures/figure-time'
import { sourceIdsOf } from '~/rules/figures/figures'

import { listed, quoted, statementWords } from './statement-words'

interface Judged {
  readonly what: string
  readonly verdict: NumberVerdict
}

const otherwise = ['allowed', 'says-little', 'unsettled', 'nobody'] as const satisfies readonly ShortVerdict[]

/** Items listed at most in one sentence. */
const most = 3

/** The answer in one or two sentences: what is said and what is not, then the latest sources. */
export function sumUp(
  text: string,
  findings: readonly Finding[],
  network: Network,
  language: Language,
): string {
  const { t, country } = language
  const { latest } = statementWords(language, sourcesById(network.sources))
  // Of two readings, the one that sources support.
  const judged = findings.flatMap((finding): readonly Judged[] => {
    if (finding.kind !== 'number') return []
    const verdict = finding.verdicts.find(({ short }) => short === 'said') ?? finding.verdicts[0]
    return verdict ? [{ what: quoted(text, finding.read, language), verdict }] : []
  })
  const names = (those: readonly Judged[]) => listed([...new Set(those.map(({ what }) => what))], language)
  const having = (...shorts: readonly ShortVerdict[]) =>
    judged.filter(({ verdict }) => shorts.includes(verdict.short))

  const said = having('said')
  const sayings = said.flatMap(({ verdict }) => verdict.saidBy)
  const statements = sayings.flatMap((saying) => saying.statements)
  const pages = new Set(statements.flatMap(sourceIdsOf)).size
  // Pages that repeat one text count as one.
  const texts = new Set(sayings.map(({ origin, statements: [first] }) => origin?.source ?? first?.source))
    .size
  const years = statements.filter(isDated).map((figure) => yearOfFigure(figure) ?? Infinity)
  const against = [...new Set(sayings.flatMap(({ contradictedBy }) => contradictedBy))]
  const reworded = having('rounded', 'reworded')
  const parts = [
    ...(said.length === 0
      ? []
      : [
          t('check.sum.said', {
            what: names(said),
            count: new Set(said.map(({ what }) => what)).size,
            sources: pages,
            texts: texts < pages ? texts : 0,
            since: years.length > 0 ? String(Math.min(...years)) : 'none',
          }),
        ]),
    ...(against.length === 0
      ? []
      : [t('check.sum.contradicted', { what: listed(against.slice(0, most).map(latest), language) })]),
    ...(reworded.length === 0
      ? []
      : [t('check.sum.reworded', { what: names(reworded), count: reworded.length })]),
    ...otherwise.flatMap((short) => {
      const those = having(short)
      return those.length === 0 ? [] : [t(`check.sum.${short}`, { what: names(those), count: those.length })]
    }),
    ...findings.flatMap((finding) => {
      if (finding.kind === 'change') {
        const verdict = finding.comparison
          ? comparisonWords(language).headline(finding.comparison.chosen)
          : t('comparison.verdict.cannot-tell')
        return [t('check.sum.change', { what: quoted(text, finding.read, language), verdict })]
      }
      if (finding.kind !== 'coverage') return []
      return finding.answers
        .slice(0, most)
        .map(({ country: code, standing }) =>
          t('check.sum.country', { country: country(code), verdict: t(`filters.country.${standing}`) }),
        )
    }),
  ]
  const ends = new Map(
    judged.flatMap(({ verdict }) => (verdict.latest ? [[verdict.number.metric, verdict.latest]] : [])),
  )
  const first = parts.join(t('check.then'))
  return [
    ...(first === '' ? [] : [`${first.charAt(0).toUpperCase()}${first.slice(1)}.`]),
    ...(ends.size === 0
      ? []
      : [t('check.sum.latest', { what: listed([...ends.values()].map(latest), language) })]),
  ].join(' ')
}
