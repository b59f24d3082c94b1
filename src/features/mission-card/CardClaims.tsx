import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { compareEditions } from '~/rules/evidence/editions'

import { EditionTable } from './editions/EditionTable'
import { CardContact } from './facts/CardContact'
import { CardFacts } from './facts/CardFacts'
import { ClaimList } from './facts/ClaimList'
import { MissionGroups } from './facts/MissionGroups'
import { ResultList } from './facts/ResultList'
import { StaticThreats } from './facts/StaticThreats'
import { ThreatChips } from './facts/ThreatChips'

interface CardClaimsProps {
  readonly network: Network
  readonly post: Post
  /** Address of the atlas, where this is not its page: there the threats lead. */
  readonly home?: string | undefined
  /** Some of the claims alone: of what is left out nothing is said. */
  readonly isPart?: boolean
}

/** The facts of a post, in the order in which people ask for them. */
export function CardClaims({ network, post, home, isPart = false }: CardClaimsProps) {
  const { t, text } = useLanguage()
  const comparison = isPart ? null : compareEditions(post, network.sources)
  const isBare = post.threats.length === 0 && post.missions.length === 0
  // That there are none is said only of the whole.
  const hasThreats = isPart ? post.threats.length > 0 : !isBare
  return (
    <>
      <CardFacts home={home} edition={network.edition} post={post} />
      {isBare && !isPart && <p className="mission-card__section mission-card__silence">{t('card.bare')}</p>}
      {hasThreats &&
        (home === undefined ? (
          <ThreatChips network={network} post={post} />
        ) : (
          <StaticThreats terms={network.threats} threats={post.threats} home={home} />
        ))}
      {comparison && <EditionTable network={network} post={post} comparison={comparison} />}
      {post.missions.length > 0 && (
        <MissionGroups home={home} terms={network.cooperation} missions={post.missions} />
      )}
      {post.results && post.results.length > 0 && <ResultList results={post.results} />}
      <ClaimList
        title={t('card.partners')}
        items={post.partners.map((claim) => ({ claim, words: text(claim.name) }))}
      />
      {(post.contact || !isPart) && <CardContact contact={post.contact} />}
      <ClaimList
        title={t('card.caveats')}
        items={(post.caveats ?? []).map((claim) => ({ claim, words: text(claim.text) }))}
      />
    </>
  )
}
