import { Fragment } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import { useCoverageWords } from '~/parts/use-coverage-words'
import type { CoverageAnswer } from '~/rules/coverage/coverage'
import { onPlainClick } from '~/ui/on-plain-click'
import { serialize } from '~/url/params'

import { type CoverageStatement, statementsOf } from './coverage-statements'
import type { GroupKind } from './covered-groups'
import { PostLink } from './PostLink'

interface CoveredCountryProps {
  readonly edition: PartialDate
  readonly answer: CoverageAnswer
  /** The group, whose heading is not repeated. */
  readonly group: GroupKind
  readonly here: string
  readonly onChooseCountry: (code: string) => void
  readonly onChoosePost: (id: string) => void
}

/** Statements listed at most; of more, only the number is given. */
const mostShown = 4

/** One country: the posts that cover it, with remarks in brackets beyond the heading. */
export function CoveredCountry(props: CoveredCountryProps) {
  const { edition, answer, group, here, onChooseCountry, onChoosePost } = props
  const { t, country } = useLanguage()
  const remarksOn = useRemarks(group)
  const statements = statementsOf(answer, edition)
  const shown = statements.slice(0, mostShown)
  return (
    <li className="covered-country">
      <a
        className="covered-country__name"
        href={serialize(here, { country: [answer.country] })}
        onClick={onPlainClick(() => onChooseCountry(answer.country))}
      >
        {country(answer.country)}
      </a>{' '}
      {shown.map((statement, index) => {
        const remarks = remarksOn(statement)
        return (
          <Fragment key={statement.key}>
            {index > 0 && ' · '}
            {statement.post && (
              <PostLink post={statement.post} country={answer.country} here={here} onChoose={onChoosePost} />
            )}
            {remarks.length > 0 && ` (${remarks.join(', ')})`}
          </Fragment>
        )
      })}
      {statements.length > mostShown &&
        ` · ${t('coverage.list.more', { count: statements.length - mostShown })}`}
    </li>
  )
}

/** Returns a function that gives the remarks about a statement beyond the heading of its group. */
function useRemarks(group: GroupKind): (statement: CoverageStatement) => readonly string[] {
  const { t, when } = useLanguage()
  const { limitsOf, basisOf } = useCoverageWords()
  return ({ kind, coverage, seen, claim }) => {
    const words: string[] = []
    if (kind === 'hosts-in-doubt') words.push(t('coverage.list.in-doubt'))
    if (kind === 'office' && group !== 'office') words.push(t('coverage.list.remark.office'))
    if (kind === 'mentioned' && group !== 'mentioned') words.push(t('coverage.list.remark.mentioned'))
    if (kind === 'denied' && group !== 'denied') words.push(t('coverage.list.remark.denied'))
    if (kind === 'denied' && seen) words.push(when(seen))
    if (coverage) words.push(...limitsOf(coverage))
    return group === 'inferred' ? words : [...words, ...basisOf(claim)]
  }
}
