import { useId } from 'react'

import { useLanguage } from '~/i18n/language'
import { sourcesOfPost } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { SourceNotesProvider } from '~/parts/source-notes'
import { compareEditions } from '~/rules/evidence/editions'

import { EditionTable } from './editions/EditionTable'
import { CardContact } from './facts/CardContact'
import { CardEvidence } from './facts/CardEvidence'
import { CardFacts } from './facts/CardFacts'
import { CardClaimsProvider } from './facts/chosen-claim'
import { ClaimList } from './facts/ClaimList'
import { MissionGroups } from './facts/MissionGroups'
import { ResultList } from './facts/ResultList'
import { SituationList } from './facts/SituationList'
import { StaticNotes } from './facts/StaticNotes'
import { StaticThreats } from './facts/StaticThreats'

interface StaticCardProps {
  readonly network: Network
  readonly post: Post
  /** Address of the atlas in this language. */
  readonly home: string
}

/** All that the card says of a post, for a page of its own in which no script runs. */
export function StaticCard({ network, post, home }: StaticCardProps) {
  const { t, text } = useLanguage()
  const titleId = useId()
  const cited = sourcesOfPost(post)
  const comparison = compareEditions(post, network.sources)
  const isBare = post.threats.length === 0 && post.missions.length === 0
  return (
    <SourceNotesProvider sources={network.sources} cited={cited} isStatic>
      <CardClaimsProvider network={network} post={post} chosen={null}>
        <CardEvidence network={network} post={post} />
        {post.situations && <SituationList situations={post.situations} />}
        <section aria-labelledby={titleId}>
          <h2 id={titleId}>{t('page.says')}</h2>
          <CardFacts post={post} />
          {isBare ? (
            <p className="mission-card__section mission-card__silence">{t('card.bare')}</p>
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
          <StaticNotes />
        </section>
      </CardClaimsProvider>
    </SourceNotesProvider>
  )
}
