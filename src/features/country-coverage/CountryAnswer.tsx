import { useMemo } from 'react'

import { coverageOf } from '~/domain/coverage'
import type { Network } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { SourceNotesProvider } from '~/parts/source-notes'
import { SourceMark } from '~/parts/SourceMark'
import { SourceNotesList } from '~/parts/SourceNotesList'

import { statementsOf } from './coverage-statements'
import { PostLink } from './PostLink'

interface CountryAnswerProps {
  readonly network: Network
  readonly country: string
}

/** One country: every statement about it with its source, or plainly that none was found. */
export function CountryAnswer({ network, country: code }: CountryAnswerProps) {
  const { t, text, country, date, when } = useLanguage()
  const answer = useMemo(() => coverageOf(network, code), [network, code])
  const statements = statementsOf(answer)
  const cited = useMemo(
    () => [...new Set(statementsOf(answer).flatMap(({ claim }) => claim.sources))],
    [answer],
  )
  return (
    <SourceNotesProvider sources={network.sources} cited={cited}>
      <article className="country-answer" aria-labelledby={`country-answer-${code}`}>
        <h3 id={`country-answer-${code}`}>{country(code)}</h3>
        <p className="country-answer__short">{t(`coverage.kind.${answer.kind}`)}</p>
        {answer.kind === 'none' && <p>{t('coverage.none.meaning')}</p>}
        <ul className="country-answer__statements">
          {statements.map(({ key, kind, post, claim, scope, until, said, dated }) => (
            <li key={key}>
              {post && <PostLink post={post} />}
              {post && ' '}
              {t(`coverage.statement.${kind}`)}
              {scope && ` (${text(scope)})`}
              {until !== undefined && ` ${t('coverage.until', { date: date(until, 'short') })}`}
              {said && ` ${text(said)}`}
              {dated && ` (${when(dated)})`} <SourceMark claim={claim} />
            </li>
          ))}
        </ul>
        {answer.disagreements.length > 0 && <p className="country-answer__doubt">{t('coverage.disagree')}</p>}
        <SourceNotesList />
      </article>
    </SourceNotesProvider>
  )
}
