import { Fragment, memo } from 'react'

import { coveredCountries } from '~/domain/country-roles'
import { evidenceAge, postMark } from '~/domain/evidence'
import type { Network, Post } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { useTermLabel } from '~/parts/use-term-label'

interface RowAboutProps {
  readonly post: Post
  readonly network: Network
  /** Ids of its threats that are filtered by, joined with commas: text, so that most filters change nothing here. */
  readonly marked: string
}

function RowAboutUnmemoized({ post, network, marked }: RowAboutProps) {
  const { t, country, date } = useLanguage()
  const age = evidenceAge(post, network.edition)
  const mark = postMark(post, network.edition)
  const covered = coveredCountries(post).filter((code) => code !== post.country)
  const labelOf = useTermLabel(network.threats)
  const isMarked = new Set(marked.split(','))
  const names = post.threats.map(({ threat }, index) => {
    const label = labelOf(threat)
    // Labels begin with a common noun: a capital belongs to the first of the list alone.
    return index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1)
  })
  return (
    <>
      <span className="post-row__year" title={t(`list.mark.${mark}`)}>
        {age.kind === 'dated' ? date(age.date, 'year') : '?'}
      </span>
      <div id={`post-row-${post.id}`} className="post-row__about">
        <p>
          {country(post.country)}
          {covered.length > 0 && ` · ${t('list.covers', { countries: covered.map(country).join(', ') })}`}
        </p>
        {post.threats.length > 0 && (
          <p>
            {/* In one piece where it can be: hundreds of elements would weigh on every filter. */}
            {marked === ''
              ? names.join(', ')
              : post.threats.map(({ threat }, index) => (
                  <Fragment key={threat}>
                    {index > 0 && ', '}
                    {isMarked.has(threat) ? <mark>{names[index]}</mark> : names[index]}
                  </Fragment>
                ))}
          </p>
        )}
        {mark !== 'recent' && mark !== 'older' && <p className="post-row__doubt">{t(`list.mark.${mark}`)}</p>}
      </div>
    </>
  )
}

/** What the row of a post says of it, and the year of the latest evidence. A filter changes the link of a row, not this. */
export const RowAbout = memo(RowAboutUnmemoized)
