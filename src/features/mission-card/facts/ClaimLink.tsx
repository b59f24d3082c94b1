import { useLanguage } from '~/i18n/language'
import type { PostClaim } from '~/model/claims'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import { CiteButton } from '~/parts/cite/CiteButton'
import { useClaimWords } from '~/parts/use-claim-words'
import { onPlainClick } from '~/ui/on-plain-click'
import { serialize } from '~/url/params'

import './claim-link.css'

interface ClaimLinkProps {
  readonly network: Network
  readonly post: Post
  readonly entry: PostClaim
  readonly isChosen: boolean
  readonly onChoose: (id: string | null) => void
}

/**
 * The permalink of a claim, after its source marks; once followed, the claim can be cited. Its accessible name does
 * not repeat the claim, which has just been read.
 */
export function ClaimLink({ network, post, entry, isChosen, onChoose }: ClaimLinkProps) {
  const { t } = useLanguage()
  const wordsOf = useClaimWords(network)
  const { id } = entry
  return (
    <span className="claim-link joined">
      <a
        className={`claim-link__sign tall-target${isChosen ? ' claim-link__sign--chosen' : ''}`}
        href={serialize({ post: post.id, claim: id })}
        aria-label={t('card.claim.link')}
        title={t('card.claim.link')}
        onClick={onPlainClick(() => onChoose(isChosen ? null : id))}
      >
        <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M5 7.2 7.2 5M5.2 3.4 6.8 1.8a2.4 2.4 0 0 1 3.4 3.4L8.6 6.8M6.8 8.6 5.2 10.2a2.4 2.4 0 0 1-3.4-3.4L3.4 5.2" />
        </svg>
      </a>
      {isChosen && (
        <CiteButton network={network} citable={{ kind: 'claim', id }} what={wordsOf(entry, post)} />
      )}
    </span>
  )
}
