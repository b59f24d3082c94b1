import type { ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Claim, PartialDate } from '~/model/claim'
import type { Post } from '~/model/post'

import { ClaimLine } from './ClaimLine'
import { CoverageFact } from './CoverageFact'
import { toMonth } from './to-month'

interface CardFactsProps {
  readonly post: Post
}

/** The short facts: since when, which countries, who heads it, how many people, other offices. */
export function CardFacts({ post }: CardFactsProps) {
  const { established, closed, coverage, head, staff = [], offices = [] } = post
  const { t, text, country } = useLanguage()
  return (
    <dl className="card-facts mission-card__section">
      {established && (
        <Fact term={t('card.since')}>
          <dd>
            <ClaimLine claim={established}>{String(established.year)}</ClaimLine>
          </dd>
        </Fact>
      )}
      {coverage.length > 0 && (
        <Fact term={t(closed ? 'card.covered' : 'card.covers')}>
          {coverage.map((claim, index) => (
            <CoverageFact key={index} claim={claim} />
          ))}
        </Fact>
      )}
      {head && (
        <Fact term={t('card.head')}>
          <dd>
            <ClaimLine claim={head}>
              {text(head.text)}
              <AsOf date={head.asOf} />
            </ClaimLine>
          </dd>
        </Fact>
      )}
      {staff.length > 0 && (
        <Fact term={t('card.staff')}>
          {staff.map((claim, index) => (
            <dd key={index}>
              <ClaimLine claim={claim}>
                {text(claim.text)}
                <AsOf date={claim.asOf} count={claim.count} basis={claim.basis} />
              </ClaimLine>
            </dd>
          ))}
        </Fact>
      )}
      {offices.length > 0 && (
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
      )}
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

interface AsOfProps {
  readonly date?: PartialDate | undefined
  readonly count?: number | undefined
  /** Where no source states the number outright. */
  readonly basis?: Claim['basis'] | undefined
}

/** How many, by whose count, and when, in brackets after what they tell more of. */
function AsOf({ date: asOf, count, basis }: AsOfProps) {
  const { t, date } = useLanguage()
  const words = [
    ...(count === undefined ? [] : [t('card.staff.count', { count })]),
    ...(basis === undefined ? [] : [t(`card.staff.${basis}`)]),
    ...(asOf === undefined ? [] : [t('card.in', { date: date(toMonth(asOf)) })]),
  ]
  return words.length > 0 && <span className="card-facts__as-of"> ({words.join(', ')})</span>
}
