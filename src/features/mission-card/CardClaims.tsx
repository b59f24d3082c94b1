import { Fragment, type ReactNode } from 'react'

import { useLanguage } from '~/i18n/language'
import type { KindOnCard } from '~/model/claim-kinds'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { compareEditions } from '~/rules/evidence/page-editions'

import { EditionTable } from './editions/EditionTable'
import { CardContact } from './facts/CardContact'
import { CardFacts } from './facts/CardFacts'
import { ClaimList, ResultList } from './facts/ClaimList'
import { MissionGroups } from './facts/MissionGroups'
import { StaticThreats } from './facts/StaticThreats'
import { ThreatChips } from './facts/ThreatChips'

interface CardClaimsProps {
  readonly network: Network
  readonly post: Post
  /** Address of the atlas, on other pages than its own: the threats link there. */
  readonly home?: string | undefined
  /** Whether `post` holds only some of its claims: then nothing is said of missing ones. */
  readonly isPart?: boolean
  /** Whether to stop after the missions, for the first paint. */
  readonly isBegun?: boolean
}

/** All claims of a post, section by section. */
export function CardClaims({ network, post, home, isPart = false, isBegun = false }: CardClaimsProps) {
  const { t, text } = useLanguage()
  const comparison = isPart ? null : compareEditions(post, network.sources)
  const isBare = post.threats.length === 0 && post.missions.length === 0
  // Absence is stated only of the whole post.
  const hasThreats = isPart ? post.threats.length > 0 : !isBare
  /** In the order in which readers ask for them. */
  const sections: Readonly<Record<KindOnCard<'section'>, ReactNode>> = {
    threat:
      hasThreats &&
      (home === undefined ? (
        <ThreatChips network={network} post={post} />
      ) : (
        <StaticThreats terms={network.threats} threats={post.threats} home={home} />
      )),
    mission: post.missions.length > 0 && (
      <MissionGroups home={home} terms={network.cooperation} missions={post.missions} />
    ),
    result: post.results && post.results.length > 0 && <ResultList results={post.results} />,
    partner: (
      <ClaimList
        title={t('card.partners')}
        items={post.partners.map((claim) => ({ claim, words: text(claim.name) }))}
      />
    ),
    contact: (post.contact || !isPart) && <CardContact contact={post.contact} />,
    caveat: (
      <ClaimList
        title={t('card.caveats')}
        items={(post.caveats ?? []).map((claim) => ({ claim, words: text(claim.text) }))}
      />
    ),
  }
  const { threat, mission, ...others } = sections
  return (
    <>
      <CardFacts home={home} edition={network.edition} post={post} />
      {isBare && !isPart && <p className="mission-card__section mission-card__silence">{t('card.bare')}</p>}
      {threat}
      {comparison && <EditionTable network={network} post={post} comparison={comparison} />}
      {mission}
      {!isBegun && Object.entries(others).map(([kind, section]) => <Fragment key={kind}>{section}</Fragment>)}
    </>
  )
}
