import { useLanguage } from '~/i18n/language'
import type { PostClaim } from '~/model/claims'
import type { Network } from '~/model/network'

/** A function that says any claim of a post in a few words that can stand alone, as a row's name does. */
export function useClaimWords(network: Network): (entry: PostClaim) => string {
  const { t, text, country } = useLanguage()
  return ({ kind, claim }) => {
    switch (kind) {
      case 'established':
        return t('card.words.established', { year: String(claim.year) })
      case 'closed':
        return t('card.closed', { year: String(claim.year) })
      case 'coverage': {
        const scope = claim.scope ? ` (${t('card.covers.scope', { scope: text(claim.scope) })})` : ''
        return t('card.words.coverage', { country: country(claim.country) }) + scope
      }
      case 'office':
        return t('card.words.office', { city: text(claim.city) })
      case 'threat': {
        const term = network.threats.find(({ id }) => id === claim.threat)
        return term ? text(term.label) : claim.threat
      }
      case 'head':
        return t('card.words.head', { text: text(claim.text) })
      case 'staff':
        return t('card.words.staff', { text: text(claim.text) })
      case 'partner':
        return t('card.words.partner', { name: text(claim.name) })
      case 'contact':
        return t('card.contact')
      case 'situation':
      case 'mission':
      case 'result':
      case 'caveat':
        return text(claim.text)
    }
  }
}
