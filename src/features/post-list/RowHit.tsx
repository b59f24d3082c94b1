import { useMemo } from 'react'

import { useLanguage } from '~/i18n/language'
import { languageTable } from '~/i18n/languages/languages'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { useTermLabel } from '~/parts/use-names'
import { findHit } from '~/rules/selection/hit-text'

import './row-hit.css'

interface RowHitProps {
  readonly post: PostSummary
  readonly network: NetworkSummary
  /** The search text as typed. */
  readonly query: string
}

/** The words that matched a search, if the row does not show them otherwise. */
export function RowHit({ post, network, query }: RowHitProps) {
  const { lang, text, country } = useLanguage()
  const label = useTermLabel(network.threats)
  const hit = useMemo(() => {
    const countries = [post.country, ...post.coverage.map((claim) => claim.country)].map(country)
    const threats = post.threats.map(({ threat }) => label(threat))
    return findHit(post, query, languageTable[lang].texts, [text(post.city), ...countries, ...threats])
  }, [post, query, lang, text, country, label])
  if (!hit) return null
  return (
    <p className="row-hit" lang={hit.lang === lang ? undefined : hit.lang}>
      {hit.before}
      <mark>{hit.match}</mark>
      {hit.after}
    </p>
  )
}
