import type { Language } from '~/i18n/language'
import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import type { Finding } from '~/rules/check/check-text'
import { sourcesById } from '~/rules/evidence/evidence'

import { asideWords, partWords, readingWords } from './finding-words'
import { quoted, statementWords } from './statement-words'
import { sumUp } from './sum-up'
import { groupsOf } from './verdict-groups'

interface Answered {
  readonly text: string
  readonly findings: readonly Finding[]
  readonly network: Network
  /** Address of the page with the answer. */
  readonly address: string
}

/** Statements listed per group; the page has all. */
const most = 5

/** The answer as plain text, each statement with its source and address. */
export function answerText({ text, findings, network, address }: Answered, language: Language): string {
  const { t, date } = language
  const sources = sourcesById(network.sources)
  const { statement } = statementWords(language, sources)

  const sourceLine = (figure: Figure) => {
    const source = sources.get(figure.source)
    return `- ${t('check.text.source', {
      statement: statement(figure),
      publisher: source?.publisher ?? figure.source,
      title: source?.title ?? '',
      url: source?.url ?? '',
    })}`
  }
  const linesOf = (finding: Finding): readonly string[] => {
    const what = quoted(text, finding.read, language)
    switch (finding.kind) {
      case 'number':
        return finding.verdicts.flatMap((verdict) => [
          '',
          `${t('check.aside', { what, reason: t(`check.short.${verdict.short}`) })}${finding.verdicts.length > 1 ? ` (${readingWords(verdict.number, language)})` : ''}`,
          ...groupsOf(verdict, language, sources).flatMap(({ title, note, figures }) => [
            title,
            ...(note ? [note] : []),
            ...figures.slice(0, most).map(sourceLine),
            ...(figures.length > most ? [`- ${t('check.more', { count: figures.length - most })}`] : []),
          ]),
        ])
      case 'part':
      case 'world':
        return ['', t('check.aside', { what, reason: partWords(finding, language) })]
      case 'change': {
        if (!finding.comparison) return ['', t('check.aside', { what, reason: t('check.change.none') })]
        const { chosen } = finding.comparison
        const verdict = comparisonWords(language).headline(chosen)
        return [
          '',
          t('check.aside', { what, reason: verdict }),
          sourceLine(chosen.from),
          sourceLine(chosen.to),
        ]
      }
      case 'coverage':
        return finding.answers.flatMap(({ country, standing, said, notCovered }) => {
          const ids = [
            ...said.flatMap(({ claim }) => claim?.sources ?? []),
            ...notCovered.map(({ source }) => source),
          ]
          const lines = [...new Set(ids)]
            .flatMap((id) => sources.get(id) ?? [])
            .map(({ publisher, title, url }) => `- ${t('check.text.page', { publisher, title, url })}`)
          const verdict = t(`filters.country.${standing}`)
          return ['', t('check.sum.country', { country: language.country(country), verdict }), ...lines]
        })
      case 'aside':
        return ['', asideWords(text, finding, language)]
    }
  }
  return [
    t('check.text.asked', { text: text.trim() }),
    sumUp(text, findings, network, language),
    ...findings.flatMap(linesOf),
    '',
    t('check.text.via', { date: date(network.edition), url: address }),
  ].join('\n')
}
