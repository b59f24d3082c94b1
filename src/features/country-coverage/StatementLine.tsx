import { useLanguage } from '~/i18n/language'
import { toMonth } from '~/model/dates'
import type { NetworkSummary } from '~/model/network'
import { SourceMark } from '~/parts/sources/SourceMark'
import { sourcesById } from '~/rules/evidence/evidence'

import type { CoverageStatement } from './coverage-statements'
import { PostLink } from './PostLink'
import { isAgeDoubtful, statementAge, type StatementAge } from './statement-age'
import { useStatementWords } from './use-statement-words'

interface StatementLineProps {
  readonly network: NetworkSummary
  readonly country: string
  readonly statement: CoverageStatement
  readonly here: string
  readonly onChoose: (id: string) => void
}

/** One statement: what is said, by which sources, with which reserves, and how old the evidence is. */
export function StatementLine({ network, country, statement, here, onChoose }: StatementLineProps) {
  const { t, text, date } = useLanguage()
  const sentenceOf = useStatementWords()
  const { kind, post, claim, said, doubt } = statement
  const { before, after } = sentenceOf(statement)
  const age = statementAge(statement, sourcesById(network.sources), network.edition)
  const isDoubtful = isAgeDoubtful(statement, age, network.edition)
  const isCityInferred = post?.country === country && post.cityBasis === 'inferred'
  return (
    <li className="statement-line">
      <p>
        {before}
        {post && <PostLink post={post} country={country} here={here} onChoose={onChoose} />}
        {after}
        {said && kind !== 'denied' && ` ${withStop(text(said))}`} <SourceMark claim={claim} />
      </p>
      {doubt?.text && (
        <p className="statement-line__doubt">
          {t('coverage.situation', {
            date: date(toMonth(doubt.date)),
            text: withStop(text(doubt.text)),
          })}
          {doubt.note && ` ${withStop(text(doubt.note))}`} <SourceMark claim={doubt} />
        </p>
      )}
      {claim.note && <p className="statement-line__note">{withStop(text(claim.note))}</p>}
      {isCityInferred && <p className="statement-line__note">{t('coverage.cityInferred')}</p>}
      <p className={isDoubtful ? 'statement-line__age statement-line__age--doubtful' : 'statement-line__age'}>
        <AgeWords statement={statement} age={age} />
      </p>
    </li>
  )
}

function AgeWords({ statement, age }: { statement: CoverageStatement; age: StatementAge }) {
  const { t, date, when } = useLanguage()
  const { kind, claim } = statement
  const isPresence = kind.startsWith('hosts')
  const several = (claim.sources ?? []).length > 1 ? 'latest' : 'source'
  const label = isPresence ? 'attested' : kind === 'mentioned' ? 'mention' : several
  switch (age.kind) {
    case 'dated':
      return t('coverage.age.dated', { label, date: date(age.date), years: age.years })
    case 'bounded':
      return t('coverage.age.bounded', { label, when: when(age.when) })
    case 'unknown':
      return t('coverage.age.unknown', { label })
  }
}

/** A text of the data with a full stop, which some of them lack. */
function withStop(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
