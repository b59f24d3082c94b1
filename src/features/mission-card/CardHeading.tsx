import type { ReactNode, RefObject } from 'react'

import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { usePostName, useTermLabel } from '~/parts/use-names'

import { CardEvidence } from './facts/CardEvidence'
import { FilterLink } from './facts/FilterLink'

import './card-heading.css'

interface CardHeadingProps {
  readonly network: Network
  readonly post: Post
  readonly titleId: string
  readonly titleRef: RefObject<HTMLHeadingElement | null>
  /** Address of the atlas, on other pages than its own: the region links there. */
  readonly home?: string | undefined
  /** The state of the post in the chosen year. */
  readonly children?: ReactNode
}

/** The post's city, country and kind, and how far its evidence can be relied on today. */
export function CardHeading({ network, post, titleId, titleRef, home, children }: CardHeadingProps) {
  const { t, text, country } = useLanguage()
  const nameOf = usePostName()
  const regionOf = useTermLabel(network.regions)
  return (
    <header className="card-heading">
      {/* The country stands just below; in the accessible name it tells this card from others. */}
      <h2 ref={titleRef} id={titleId} className="card-heading__city" tabIndex={-1} aria-label={nameOf(post)}>
        {text(post.city)}
      </h2>
      <p className="card-heading__place">
        {t(`card.place.${post.kind}`, { country: country(post.country) })} ·{' '}
        <FilterLink home={home} change={{ region: [post.region] }}>
          {regionOf(post.region)}
        </FilterLink>
      </p>
      {post.cityBasis && <p className="card-heading__place">{t('card.cityInferred')}</p>}
      {children}
      <CardEvidence network={network} post={post} />
    </header>
  )
}
