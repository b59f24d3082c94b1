import type { ReactNode } from 'react'

import { type Language, useLanguage } from '~/i18n/language'
import type { KindOnCard } from '~/model/claim-kinds'
import { sourcesOfPost } from '~/model/claims'
import { compareDates, toMonth } from '~/model/dates'
import type { Network } from '~/model/network'
import type { Post, Situation } from '~/model/post'
import { SourceMark } from '~/parts/sources/SourceMark'
import { evidenceAge, needsCaution } from '~/rules/evidence/evidence'
import { isSinglePressSource } from '~/rules/evidence/single-source'

import { ClaimLine } from './ClaimLine'

interface CardEvidenceProps {
  readonly network: Network
  readonly post: Post
}

/**
 * The age of the evidence at the date of the edition; as a caution if it is old, undated or in doubt, or if the post
 * has closed or is only mentioned. Below it, what has happened to the post.
 */
export function CardEvidence({ network, post }: CardEvidenceProps) {
  const language = useLanguage()
  const { t, text } = language
  const { closed, why, situations } = post
  const isMentioned = post.status === 'mentioned'
  const isUnsure = needsCaution(post, network.edition)
  const attesting = sourcesOfPost(post).filter((id) => post.lastAttested.sources.includes(id))
  const told: Readonly<Record<KindOnCard<'heading'>, ReactNode>> = {
    closed: closed && (
      <p>
        <ClaimLine claim={closed}>{t('card.closed', { year: String(closed.year) })}</ClaimLine>
      </p>
    ),
    situation: situations && <SituationList situations={situations} />,
  }
  return (
    <>
      <div className={isUnsure || isMentioned ? 'card-evidence card-evidence--caution' : 'card-evidence'}>
        {isMentioned && (
          <p>
            {t('card.mentioned')} {why && text(why)}
          </p>
        )}
        {told.closed}
        <p>
          {attestedWords(post, network.edition, language)}
          <SourceMark claim={{ sources: attesting }} />
          {isUnsure && !closed && ` ${t('card.activityUnknown')}`}
        </p>
        {isSinglePressSource(post, network.sources) && <p>{t('card.onePress')}</p>}
      </div>
      {told.situation}
    </>
  )
}

function attestedWords(post: Post, edition: string, { t, date, when }: Language): string {
  const age = evidenceAge(post, edition)
  switch (age.kind) {
    case 'dated':
      return t('card.attested', { date: date(toMonth(age.date)), years: age.years })
    case 'bounded':
      return t('card.attested.bounded', { when: when(age) })
    case 'unknown':
      return t('card.attested.unknown')
  }
}

interface SituationListProps {
  readonly situations: readonly Situation[]
}

/** The post's situations, newest first; of two with one date, the one listed last is the newer. */
function SituationList({ situations }: SituationListProps) {
  const { t, text, date } = useLanguage()
  const newestFirst = situations.toReversed().toSorted((a, b) => compareDates(b.date, a.date))
  return (
    <ul className="situation-list" aria-label={t('card.situations')}>
      {newestFirst.map((situation) => (
        <li key={situation.id}>
          <span className="situation-list__date">{date(situation.date)}</span>{' '}
          <ClaimLine claim={situation}>{text(situation.text)}</ClaimLine>
        </li>
      ))}
    </ul>
  )
}
