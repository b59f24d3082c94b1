import { Fragment, type ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { KindOnCard } from '~/model/claim-kinds'
import { toMonth } from '~/model/dates'
import type { Post } from '~/model/post'
import { useCoverageWords } from '~/parts/use-coverage-words'
import { type ClaimedCoverage, coverageByTense } from '~/rules/coverage/standing'

import { ClaimLine } from './ClaimLine'
import { FilterLink } from './FilterLink'

interface CardFactsProps {
  /** Address of the atlas, on other pages than its own. */
  readonly home?: string | undefined
  /** Date of the data edition: coverage that ended before it is in the past tense. */
  readonly edition: PartialDate
  readonly post: Post
}

/** The short facts: since when, countries, head, staff, other offices. */
export function CardFacts({ home, edition, post }: CardFactsProps) {
  const { established, head, staff = [], offices = [] } = post
  const { t, text, country } = useLanguage()
  const facts: Readonly<Record<KindOnCard<'facts'>, ReactNode>> = {
    established: established && (
      <Fact term={t('card.since')}>
        <dd>
          <ClaimLine claim={established}>{String(established.year)}</ClaimLine>
        </dd>
      </Fact>
    ),
    coverage: coverageByTense(post, edition).map(({ tense, entries }) => (
      <Fact key={tense} term={t(`card.coverage.${tense}`)}>
        {entries.map((entry, index) => (
          <CoverageFact key={index} entry={entry} home={home} />
        ))}
      </Fact>
    )),
    head: head && (
      <Fact term={t('card.head')}>
        <dd>
          <ClaimLine claim={head}>
            {text(head.text)}
            <AsOf date={head.asOf} />
          </ClaimLine>
        </dd>
      </Fact>
    ),
    staff: staff.length > 0 && (
      <Fact term={t('card.staff')}>
        {staff.map((claim, index) => (
          <dd key={index}>
            <ClaimLine claim={claim}>
              {text(claim.text)}
              <AsOf date={claim.asOf} count={claim.count} />
            </ClaimLine>
          </dd>
        ))}
      </Fact>
    ),
    office: offices.length > 0 && (
      <Fact term={t('card.offices')}>
        {offices.map((claim, index) => (
          <dd key={index}>
            <ClaimLine claim={claim}>
              {t('card.office', {
                city: text(claim.city),
                country: country(claim.country),
                text: text(claim.text),
              })}
            </ClaimLine>
          </dd>
        ))}
      </Fact>
    ),
  }
  return (
    <dl className="card-facts mission-card__section">
      {Object.entries(facts).map(([kind, fact]) => (
        <Fragment key={kind}>{fact}</Fragment>
      ))}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="card-facts__fact">
      <dt>{term}</dt>
      {children}
    </div>
  )
}

/** A covered country with its limits: scope, beginning, end. */
function CoverageFact({ entry, home }: { entry: ClaimedCoverage<Post>; home: string | undefined }) {
  const { country } = useLanguage()
  const limits = useCoverageWords().limitsOf(entry)
  return (
    <dd>
      <ClaimLine claim={entry.claim}>
        <FilterLink home={home} change={{ country: [entry.country] }}>
          {country(entry.country)}
        </FilterLink>
        {limits.length > 0 && <span className="card-facts__as-of"> ({limits.join(', ')})</span>}
      </ClaimLine>
    </dd>
  )
}

interface AsOfProps {
  readonly date?: PartialDate | undefined
  readonly count?: number | undefined
}

/** Count and date, in brackets after a fact. */
function AsOf({ date: asOf, count }: AsOfProps) {
  const { t, date } = useLanguage()
  const words = [
    ...(count === undefined ? [] : [t('card.staff.count', { count })]),
    ...(asOf === undefined ? [] : [t('card.in', { date: date(toMonth(asOf)) })]),
  ]
  return words.length > 0 && <span className="card-facts__as-of"> ({words.join(', ')})</span>
}
