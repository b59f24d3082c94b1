import type { PartialDate } from '~/model/claim'
import { type PostClaim, sourcesOfClaim, sourcesOfPost } from '~/model/claims'
import { toMonth } from '~/model/dates'
import { labelOf, type Network } from '~/model/network'
import type { Coverage, Post } from '~/model/post'
import { olderEditionYear } from '~/rules/evidence/page-editions'

import type { CitedSubject } from './citation-figures'
import { citedSources } from './citation-sources'
import type { CitationWords } from './citation-words'

/** The text for a whole post. */
export function postSubject(network: Network, post: Post, words: CitationWords): CitedSubject {
  const { t, text, when } = words
  const { why, closed, lastAttested } = post
  return {
    statement: postWords(post, words),
    notes: [
      ...(why === undefined ? [] : [t('cite.post.mentioned', { why: text(why) })]),
      ...(closed === undefined ? [] : [t('cite.post.closed', { year: String(closed.year) })]),
      t('cite.post.attested', { when: when(lastAttested) }),
    ],
    sources: citedSources(sourcesOfPost(post), network.sources),
  }
}

/** The text for one claim of a post. */
export function claimSubject(
  network: Network,
  post: Post,
  entry: PostClaim,
  words: CitationWords,
): CitedSubject {
  const { t } = words
  return {
    statement: t('cite.claim', { post: postWords(post, words), claim: claimWords(network, entry, words) }),
    notes: claimNotes(network, post, entry, words),
    sources: citedSources(sourcesOfClaim(entry), network.sources),
  }
}

function postWords({ kind, city, country }: Post, words: CitationWords): string {
  return words.t(`cite.post.${kind}`, { city: words.text(city), country: words.country(country) })
}

/** Notes of a claim: its basis, its limits, and that a newer edition of the page does not make it. */
function claimNotes(network: Network, post: Post, entry: PostClaim, words: CitationWords): readonly string[] {
  if (entry.kind === 'caveat') return []
  const { claim } = entry
  const year = olderEditionYear(claim, post, network.sources)
  return [
    ...(claim.basis === undefined ? [] : [words.t(`parts.basis.${claim.basis}`)]),
    ...(claim.note === undefined ? [] : [words.text(claim.note)]),
    ...(year === null ? [] : [words.t('cite.olderEdition', { year: String(year) })]),
  ]
}

function claimWords(network: Network, { kind, claim }: PostClaim, words: CitationWords): string {
  const { t, text, country } = words
  const key = `cite.claim.${kind}` as const
  const dated = (said: string, date: PartialDate | undefined) =>
    date === undefined ? said : t('cite.claim.asOf', { claim: said, date: words.date(date) })
  switch (kind) {
    case 'established':
    case 'closed':
      return t(key, { year: String(claim.year) })
    case 'coverage':
      return coverageWords(claim, words)
    case 'office':
      return t(key, {
        city: text(claim.city),
        country: country(claim.country),
        text: text(claim.text),
      })
    case 'threat':
      return t(key, { threat: text(labelOf(network.threats, claim.threat)) })
    case 'partner':
      return t(key, { name: text(claim.name) })
    case 'contact': {
      const { address, phone, email, asOf } = claim
      const known = [address, phone, email].filter((line) => line !== undefined)
      return dated(t(key, { text: known.join(', ') }), asOf)
    }
    case 'head':
    case 'staff':
      return dated(t(key, { text: text(claim.text) }), claim.asOf)
    case 'situation':
    case 'result':
      return dated(t(key, { text: unended(text(claim.text)) }), claim.date)
    default:
      return t(key, { text: text(claim.text) })
  }
}

/** The country, with the limits of the claim: a scope, a start, an end. */
function coverageWords({ country, scope, from, until }: Coverage, words: CitationWords): string {
  const { t } = words
  const month = (date: PartialDate) => words.date(toMonth(date))
  const limits = [
    ...(scope === undefined ? [] : [t('cite.coverage.scope', { scope: words.text(scope) })]),
    ...(from === undefined ? [] : [t('cite.coverage.from', { date: month(from) })]),
    ...(until === undefined ? [] : [t('cite.coverage.until', { date: month(until) })]),
  ]
  const covered = t('cite.claim.coverage', { country: words.country(country) })
  return limits.length === 0 ? covered : `${covered} (${limits.join(', ')})`
}

/** Without its final full stop: a date follows. */
function unended(text: string): string {
  return text.replace(/(?<!\.)\.$/u, '')
}
