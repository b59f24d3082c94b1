import { useMemo } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { NetworkSummary } from '~/model/network'
import { SourceNotesProvider } from '~/parts/sources/source-notes'
import { SourceNotesList } from '~/parts/sources/SourceNotesList'
import { type CoverageAnswer, coverageOf } from '~/rules/coverage/coverage'

import { type CoverageStatement, sourcesOfStatements, statementsOf } from './coverage-statements'
import { DisagreementLines } from './DisagreementLines'
import { StatementLine } from './StatementLine'

interface CountryAnswerProps {
  readonly network: NetworkSummary
  readonly country: string
  /** Query of the present state of the page, which links keep. */
  readonly here: string
  readonly onChoose: (id: string) => void
  /** Id of its heading; needed if the page may answer for the same country twice. */
  readonly id?: string
}

/** The answer for one country: every statement about it with its source and age, or that none was found. */
export function CountryAnswer({
  network,
  country: code,
  here,
  onChoose,
  id = `country-answer-${code}`,
}: CountryAnswerProps) {
  const language = useLanguage()
  const { t, country } = language
  const { answer, statements, cited } = useMemo(() => {
    const found = coverageOf(network, code)
    const said = statementsOf(found, network.edition)
    return { answer: found, statements: said, cited: sourcesOfStatements(said) }
  }, [network, code])
  const { kind } = answer
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <article className="country-answer" aria-labelledby={id}>
        <h3 id={id} tabIndex={-1}>
          {country(code)}
        </h3>
        <p className="country-answer__short">{shortWords(kind, code, statements, language)}</p>
        {kind === 'none' && <p>{t('coverage.none.meaning')}</p>}
        {kind === 'home' && <p>{t('coverage.home.meaning')}</p>}
        <DisagreementLines
          country={code}
          disagreements={answer.disagreements}
          here={here}
          onChoose={onChoose}
        />
        {statements.length > 0 && (
          <ul className="country-answer__statements">
            {statements.map((statement) => (
              <StatementLine
                key={statement.key}
                network={network}
                country={code}
                statement={statement}
                here={here}
                onChoose={onChoose}
              />
            ))}
          </ul>
        )}
        {cited.length > 0 && <SourceNotesList />}
      </article>
    </SourceNotesProvider>
  )
}

/** The answer in one sentence, drawn from all statements below it. */
function shortWords(
  kind: CoverageAnswer['kind'],
  code: string,
  [first]: readonly CoverageStatement[],
  { t }: Language,
): string {
  if (kind === 'home') return t(code === 'FR' ? 'coverage.home.france' : 'coverage.home.territory')
  if (kind === 'ended' && first?.kind === 'formerly-host') return t('coverage.kind.formerly-host')
  if (kind !== 'host') return t(`coverage.kind.${kind}`)
  if (first?.kind === 'hosts-in-doubt') return t('coverage.kind.hosts-in-doubt')
  const isConfirmed = first?.kind === 'hosts'
  return t(isConfirmed ? 'coverage.kind.host' : 'coverage.kind.hosts-unconfirmed', {
    kind: first?.post?.kind ?? 'service',
  })
}
