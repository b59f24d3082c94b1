import { useLanguage } from '~/i18n/language'
import type { Change } from '~/model/changes'
import { findClaim } from '~/model/claims'
import { labelOf, type Network } from '~/model/network'
import { comparisonWords } from '~/parts/comparison/comparison-words'
import { useClaimWords } from '~/parts/use-claim-words'
import { usePostName } from '~/parts/use-names'

/** Returns a function that names the subject of a change in a few words. */
export function useRecordWords(network: Network): (change: Change) => string {
  const language = useLanguage()
  const { t, text, country } = language
  const claimWords = useClaimWords(network)
  const nameOf = usePostName()
  return ({ list, id }) => {
    switch (list) {
      case 'posts': {
        const post = network.posts.find((one) => one.id === id)
        return post ? nameOf(post) : id
      }
      case 'claims': {
        const found = findClaim(network, id)
        return found ? claimWords(found.claim, found.post) : id
      }
      case 'figures': {
        const figure = network.figures.find((one) => one.id === id)
        if (!figure) return id
        return `${comparisonWords(language).value(figure)} ${t(`app.unit.${figure.unit}`)}`
      }
      case 'events': {
        const event = network.events.find((one) => one.id === id)
        return event ? text(event.text) : id
      }
      case 'sources': {
        const source = network.sources.find((one) => one.id === id)
        return source ? `${source.publisher}, « ${source.title} »` : id
      }
      case 'notCovered':
        return country(id.slice(0, 2))
      case 'regions':
      case 'threats':
      case 'cooperation':
        return text(labelOf(network[list], id))
    }
  }
}
