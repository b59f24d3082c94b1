import { useLanguage } from '~/i18n/language'
import type { PostClaim } from '~/model/claims'
import { labelOf, type NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { claimCoverage, coverageTense } from '~/rules/coverage/standing'

import { useCoverageWords } from './use-coverage-words'

/** Returns a function that words any claim of a post in a short phrase that can stand alone, such as a row heading. */
export function useClaimWords(network: NetworkSummary): (entry: PostClaim, post: PostSummary) => string {
  const { t, text, country } = useLanguage()
  const { limitsOf } = useCoverageWords()
  return ({ kind, claim }, post) => {
    switch (kind) {
      case 'established':
        return t('card.words.established', { year: String(claim.year) })
      case 'closed':
        return t('card.closed', { year: String(claim.year) })
      case 'coverage': {
        const coverage = claimCoverage(post, claim, network.edition)
        const limits = limitsOf(coverage).join(', ')
        const words = t(`card.words.coverage.${coverageTense(coverage)}`, { country: country(claim.country) })
        return limits === '' ? words : `${words} (${limits})`
      }
      case 'office':
        return t('card.words.office', { city: text(claim.city) })
      case 'threat':
        return text(labelOf(network.threats, claim.threat))
      case 'head':
        return t('card.words.head', { text: text(claim.text) })
      case 'staff':
        return t('card.words.staff', { text: text(claim.text) })
      case 'partner':
        return t('card.words.partner', { name: text(claim.name) })
      case 'contact':
        return t('card.contact')
      default:
        return text(claim.text)
    }
  }
}
