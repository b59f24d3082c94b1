import { useId, useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { ToldYear } from '~/parts/year/use-year-view'
import { claimsByYear, type ClaimTime, claimTimes } from '~/rules/time/claims-by-year'

import { CardClaims } from '../CardClaims'
import { SectionPartContext } from '../facts/CardSection'

import './year-claims.css'

interface YearClaimsProps {
  readonly network: Network
  readonly post: Post
  readonly year: ToldYear
  readonly home?: string | undefined
}

/** The claims of a post by the time of their sources: those of the chosen year first, later ones in a fold. */
export function YearClaims({ network, post, year: { asked }, home }: YearClaimsProps) {
  const { t } = useLanguage()
  const id = useId()
  const parts = useMemo(() => claimsByYear(post, network.sources, asked), [post, network, asked])
  const values = { year: String(asked.year) }
  const title = (time: ClaimTime) =>
    t(time === 'later' && asked.known === 'then' ? 'year.claims.unread' : `year.claims.${time}`, values)
  return claimTimes.map((time) => {
    const part = parts.get(time)
    const titleId = `${id}-${time}`
    const claims = part && (
      <SectionPartContext value={titleId}>
        <CardClaims network={network} post={part} home={home} isPart />
      </SectionPartContext>
    )
    if (time === 'later') {
      return (
        claims && (
          <details key={time} className="year-claims">
            <summary id={titleId} className="year-claims__title">
              {title(time)}
            </summary>
            {claims}
          </details>
        )
      )
    }
    if (!claims && time !== 'in') return null
    return (
      <section key={time} className="year-claims" aria-labelledby={titleId}>
        <h3 id={titleId} className="year-claims__title">
          {title(time)}
        </h3>
        {claims ?? <p className="mission-card__section">{t('year.claims.silence')}</p>}
      </section>
    )
  })
}
