import { useLanguage } from '~/i18n/language'
import type { Network } from '~/model/network'
import type { Post, ThreatClaim } from '~/model/post'
import { onPlainClick } from '~/ui/on-plain-click'
import { useHref } from '~/url/address'
import { useFilters } from '~/url/use-filters'

import { CardSection } from './CardSection'
import { ClaimLine } from './ClaimLine'
import { EvidenceYear } from './EvidenceYear'

import './threat-chips.css'

interface ThreatChipsProps {
  readonly network: Network
  readonly post: Post
}

/** The threats named by the post's own sources, each a link that filters the atlas by it. */
export function ThreatChips({ network, post }: ThreatChipsProps) {
  const { t } = useLanguage()
  const { filters, setFilter } = useFilters()
  const href = useHref()
  return (
    <CardSection title={t('card.threats')}>
      {post.threats.length === 0 ? (
        <p className="mission-card__silence">{t('card.threats.none')}</p>
      ) : (
        <ul className="threat-chips" aria-label={t('card.threats.list')}>
          {post.threats.map((claim, index) => (
            <ThreatChip
              key={index}
              claim={claim}
              network={network}
              isFiltered={filters.threats.includes(claim.threat)}
              href={href({ threat: [claim.threat] })}
              onChoose={() => setFilter('threats', [claim.threat])}
            />
          ))}
        </ul>
      )}
    </CardSection>
  )
}

interface ThreatChipProps {
  readonly network: Network
  readonly claim: ThreatClaim
  /** Whether the atlas is filtered by it. */
  readonly isFiltered: boolean
  /** Address of the atlas filtered by it. */
  readonly href: string
  readonly onChoose: () => void
}

function ThreatChip({ network, claim, isFiltered, href, onChoose }: ThreatChipProps) {
  const { text } = useLanguage()
  const term = network.threats.find(({ id }) => id === claim.threat)
  return (
    <li className={isFiltered ? 'threat-chips__chip threat-chips__chip--filtered' : 'threat-chips__chip'}>
      <ClaimLine claim={claim}>
        <a
          className="threat-chips__link"
          href={href}
          title={term && text(term.definition)}
          aria-current={isFiltered ? 'true' : undefined}
          onClick={onPlainClick(onChoose)}
        >
          {term ? text(term.label) : claim.threat}
          <EvidenceYear claim={claim} />
        </a>
      </ClaimLine>
    </li>
  )
}
