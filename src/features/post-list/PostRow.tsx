import { memo } from 'react'

import { coveredCountries } from '~/domain/country-roles'
import { evidenceAge, postMark } from '~/domain/evidence'
import type { Network, Post } from '~/domain/network'
import { useLanguage } from '~/lib/language'
import { PostGlyph } from '~/parts/PostGlyph'
import { useTermLabel } from '~/parts/use-term-label'
import { onPlainClick } from '~/ui/on-plain-click'

interface PostRowProps {
  readonly post: Post
  readonly network: Network
  readonly chosenThreats: readonly string[]
  readonly href: string
  readonly isChosen: boolean
  readonly onChoose: (id: string) => void
}

/** One post: its sign, city, country, what else it covers, its threats, and the year it was last attested. */
function PostRowUnmemoized({ post, network, chosenThreats, href, isChosen, onChoose }: PostRowProps) {
  const { t, text, country } = useLanguage()
  const mark = postMark(post, network.edition)
  const covered = coveredCountries(post).filter((code) => code !== post.country)
  const labelOf = useTermLabel(network.threats)
  const named = (id: string, index: number) => {
    const label = labelOf(id)
    // Labels begin with a common noun: a capital belongs to the first of the list alone.
    return index === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1)
  }
  const name = `${text(post.city)}, ${country(post.country)}`
  return (
    <li className="post-row">
      <a
        className="post-row__link"
        href={href}
        aria-label={name}
        aria-current={isChosen ? 'true' : undefined}
        aria-describedby={`post-row-${post.id}`}
        data-post-link={post.id}
        onClick={onPlainClick(() => onChoose(post.id))}
      >
        <PostGlyph mark={mark} />
        <span className="post-row__city">{text(post.city)}</span>
      </a>
      <span className="post-row__year" title={t(`list.mark.${mark}`)}>
        <EvidenceYear post={post} edition={network.edition} />
      </span>
      <div id={`post-row-${post.id}`} className="post-row__about">
        <p>
          {country(post.country)}
          {covered.length > 0 && ` · ${t('list.covers', { countries: covered.map(country).join(', ') })}`}
        </p>
        {post.threats.length > 0 && (
          <p>
            {post.threats.map(({ threat }, index) => (
              <span key={threat}>
                {index > 0 && ', '}
                {chosenThreats.includes(threat) ? <mark>{named(threat, index)}</mark> : named(threat, index)}
              </span>
            ))}
          </p>
        )}
        {mark !== 'recent' && mark !== 'older' && <p className="post-row__doubt">{t(`list.mark.${mark}`)}</p>}
      </div>
    </li>
  )
}

export const PostRow = memo(PostRowUnmemoized)

function EvidenceYear({ post, edition }: { post: Post; edition: string }) {
  const { date } = useLanguage()
  const age = evidenceAge(post, edition)
  return age.kind === 'dated' ? date(age.date, 'year') : '?'
}
