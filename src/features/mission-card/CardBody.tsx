import { compareEditions } from '~/domain/editions'
import type { Network } from '~/domain/network'
import type { Post } from '~/domain/post'
import { useLanguage } from '~/lib/language'

import { CardContact } from './CardContact'
import { CardFacts } from './CardFacts'
import { CardSources } from './CardSources'
import { ClaimList } from './ClaimList'
import { EditionTable } from './EditionTable'
import { MissionGroups } from './MissionGroups'
import { ResultList } from './ResultList'
import { StaticThreats } from './StaticThreats'
import { ThreatChips } from './ThreatChips'

import './card-body.css'

interface CardBodyProps {
  readonly network: Network
  readonly post: Post
  readonly cited: readonly string[]
  /** Address of the atlas, where this is not its page: there the threats lead. */
  readonly home?: string
}

/** The facts of a post, in the order in which people ask for them. */
export function CardBody({ network, post, cited, home }: CardBodyProps) {
  const { t, text } = useLanguage()
  const comparison = compareEditions(post, network.sources)
  const isBare = post.threats.length === 0 && post.missions.length === 0
  return (
    <>
      <CardFacts post={post} />
      {isBare ? (
        <p className="mission-card__section mission-card__silence">{t('card.bare')}</p>
      ) : home === undefined ? (
        <ThreatChips network={network} post={post} />
      ) : (
        <StaticThreats terms={network.threats} threats={post.threats} home={home} />
      )}
      {comparison && <EditionTable network={network} comparison={comparison} />}
      {post.missions.length > 0 && <MissionGroups terms={network.cooperation} missions={post.missions} />}
      {post.results && <ResultList results={post.results} />}
      <ClaimList
        title={t('card.partners')}
        items={post.partners.map((claim) => ({ claim, words: text(claim.name) }))}
      />
      <CardContact contact={post.contact} />
      <ClaimList
        title={t('card.caveats')}
        items={(post.caveats ?? []).map((claim) => ({ claim, words: text(claim.text) }))}
      />
      <CardSources sources={network.sources} cited={cited} />
    </>
  )
}
