import { memo } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { coveredCountries } from '~/rules/coverage/country-roles'
import { type EvidenceAge, evidenceAge, postMark } from '~/rules/evidence/evidence'

import { ThreatNames } from './ThreatNames'

interface RowAboutProps {
  readonly post: Post
  readonly network: Network
  /** Ids of its threats that are filtered by, joined with commas: text, so that most filters change nothing here. */
  readonly marked: string
}

function RowAboutUnmemoized({ post, network, marked }: RowAboutProps) {
  const { t, country, date } = useLanguage()
  const yearsOf = (age: EvidenceAge): string => {
    if (age.kind === 'dated') return date(age.date, 'year')
    if (age.kind === 'unknown') return t('list.year.unknown')
    const [from, to] = [age.notBefore, age.notAfter].map((bound) => bound && date(bound, 'year'))
    if (from && to) return from === to ? from : `${from}–${to}`
    return from ? t('list.year.after', { year: from }) : t('list.year.before', { year: to ?? '' })
  }
  const mark = postMark(post, network.edition)
  const covered = coveredCountries(post).filter((code) => code !== post.country)
  return (
    <>
      <span className="post-row__year" title={t(`list.mark.${mark}`)}>
        {yearsOf(evidenceAge(post, network.edition))}
      </span>
      <div id={`post-row-${post.id}`} className="post-row__about">
        <p>
          {country(post.country)}
          {covered.length > 0 && ` · ${t('list.covers', { countries: covered.map(country).join(', ') })}`}
        </p>
        {post.threats.length > 0 && <ThreatNames post={post} network={network} marked={marked} />}
        {mark !== 'recent' && mark !== 'older' && <p className="post-row__doubt">{t(`list.mark.${mark}`)}</p>}
      </div>
    </>
  )
}

/** What the row of a post says of it, and the year of the latest evidence. A filter changes the link of a row, not this. */
export const RowAbout = memo(RowAboutUnmemoized)
