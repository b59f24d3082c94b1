import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { PartialDate } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { useCoverageWords } from '~/parts/use-coverage-words'
import { coverageByTense } from '~/rules/coverage/standing'
import { type EvidenceAge, evidenceAge, postMark } from '~/rules/evidence/evidence'

import { ThreatNames } from './ThreatNames'

interface RowAboutProps {
  readonly post: PostSummary
  readonly network: NetworkSummary
  /** Ids of its threats that are filtered by, joined with commas: a string, so that memoisation works. */
  readonly marked: string
  /** The reason for its state in the chosen year; null without one. */
  readonly reason: string | null
}

function RowAboutUnmemoized({ post, network, marked, reason }: RowAboutProps) {
  const { t, country, date } = useLanguage()
  const yearsOf = (age: EvidenceAge): string => {
    if (age.kind === 'dated') return date(age.date, 'year')
    if (age.kind === 'unknown') return t('list.year.unknown')
    const [from, to] = [age.notBefore, age.notAfter].map((bound) => bound && date(bound, 'year'))
    if (from && to) return from === to ? from : `${from}–${to}`
    return from ? t('list.year.after', { year: from }) : t('list.year.before', { year: to ?? '' })
  }
  const mark = postMark(post, network.edition)
  const year = yearsOf(evidenceAge(post, network.edition))
  const covered = useCovered(post, network.edition)
  return (
    <>
      {reason === null && (
        // Firefox gives screen readers the title in place of the year.
        <span className="post-row__year" title={`${year}, ${t(`list.mark.${mark}`)}`}>
          {year}
        </span>
      )}
      <div id={`post-row-${post.id}`} className="post-row__about">
        <p>
          {country(post.country)}
          {post.cityBasis && ` (${t('list.cityInferred')})`}
          {covered.map((words) => ` · ${words}`)}
        </p>
        {post.threats.length > 0 && <ThreatNames post={post} network={network} marked={marked} />}
        {reason !== null && reason !== '' && <p className="post-row__reason">{reason}</p>}
        {reason === null && mark !== 'recent' && mark !== 'older' && (
          <p className="post-row__doubt">{t(`list.mark.${mark}`)}</p>
        )}
      </div>
    </>
  )
}

/** Other countries that the post covers, covered or is mentioned for, each with its limits. */
function useCovered(post: PostSummary, edition: PartialDate): readonly string[] {
  const { t, country } = useLanguage()
  const { limitsOf, basisOf } = useCoverageWords()
  return coverageByTense(post, edition).flatMap(({ tense, entries }) => {
    const elsewhere = entries.filter((entry) => entry.country !== post.country)
    if (elsewhere.length === 0) return []
    const countries = elsewhere.map((entry) => {
      const remarks = [...limitsOf(entry), ...basisOf(entry.claim)]
      const name = country(entry.country)
      return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
    })
    return [t(`list.covers.${tense}`, { countries: countries.join(', ') })]
  })
}

/** The text of a row, with the year of the latest evidence. Memoised: a filter changes only the row's link. */
export const RowAbout = memo(RowAboutUnmemoized)
