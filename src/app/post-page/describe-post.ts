import type { Language } from '~/i18n/language'
import { toMonth } from '~/model/dates'
import { labelOf, type Network } from '~/model/network'
import type { Post } from '~/model/post'
import { evidenceAge } from '~/rules/evidence/evidence'

interface Description {
  readonly title: string
  /** A few sentences for search engines and previews of shared links. */
  readonly description: string
}

/** Number of threats that a description names before it only counts. */
const named = 4

/** Title and description of the page of a post, made from the data. */
export function describePost(network: Network, post: Post, language: Language): Description {
  const { t, text, country } = language
  const name = `${text(post.city)}, ${country(post.country)}`
  const what = t(`page.what.${post.kind}`)
  const sentences = [
    t('page.about', { name, what }),
    ...(post.status === 'mentioned' ? [t('card.mentioned')] : []),
    ...yearsOf(post, language),
    ...threatsIn(network, post, language),
    attestedIn(network, post, language),
  ]
  return { title: titleOf(post, name, what, language), description: sentences.join(' ') }
}

function titleOf(post: Post, name: string, what: string, { t }: Language): string {
  if (post.status === 'mentioned') return t('page.title.mentioned', { name, what })
  if (post.closed) return t('page.title.closed', { name, what, year: String(post.closed.year) })
  return t('page.title', { name, what })
}

function yearsOf({ established, closed }: Post, { t }: Language): readonly string[] {
  if (established && closed)
    return [t('page.span', { from: String(established.year), to: String(closed.year) })]
  if (closed) return [t('card.closed', { year: String(closed.year) })]
  return established ? [t('page.since', { year: String(established.year) })] : []
}

function threatsIn(network: Network, post: Post, { t, text }: Language): readonly string[] {
  const labels = post.threats.map(({ threat }) => {
    const label = text(labelOf(network.threats, threat))
    // Labels begin with a common noun.
    return label.charAt(0).toLowerCase() + label.slice(1)
  })
  if (labels.length === 0) return []
  const others = labels.length - named
  if (others < 2) return [t('page.threats', { threats: labels.join(', ') })]
  return [t('page.threats.more', { threats: labels.slice(0, named).join(', '), count: others })]
}

function attestedIn(network: Network, post: Post, { t, date, when }: Language): string {
  const age = evidenceAge(post, network.edition)
  switch (age.kind) {
    case 'dated':
      return t('card.attested', { date: date(toMonth(age.date)), years: age.years })
    case 'bounded':
      return t('card.attested.bounded', { when: when(age) })
    case 'unknown':
      return t('card.attested.unknown')
  }
}
