import type { Path } from '../../src/api/parse/problem'
import { childOf } from '../../src/api/parse/prune'
import { isAfter } from '../../src/api/schema/reference-checks'
import { visitOtherSources, visitSourcesOfPost } from '../../src/api/schema/source-uses'
import type { When } from '../../src/model/claim'
import type { Figure } from '../../src/model/figure'
import type { Network } from '../../src/model/network'
import type { Coverage, Post } from '../../src/model/post'
import { afterEdition } from '../mistake'

/** A breach of a rule for the atlas's own data. The parser of the site accepts such data all the same. */
export interface Breach {
  readonly path: Path
  readonly reason: string
}

const isDated = ({ date, notBefore, notAfter }: When): boolean =>
  date !== undefined || notBefore !== undefined || notAfter !== undefined

const isWhole = ({ scope, from, until }: Coverage): boolean =>
  scope === undefined && from === undefined && until === undefined

function* breachesOfPost(post: Post, edition: string | undefined): Generator<Breach> {
  if (!post.id.startsWith(`${post.country.toLowerCase()}-`)) {
    yield { path: ['country'], reason: `"${post.country}" does not go with the name of the file, ${post.id}` }
  }
  if (post.status === 'documented' && !post.coverage.some(({ country }) => country === post.country)) {
    yield {
      path: ['coverage'],
      reason: `lacks the host country, "${post.country}", with the source that names the post there`,
    }
  }
  const whole = post.coverage.filter(isWhole).map(({ country }) => country)
  for (const country of new Set(whole.filter((code, index) => whole.indexOf(code) !== index))) {
    yield { path: ['coverage'], reason: `"${country}" is there twice: put the sources in one claim` }
  }
  for (const [index, { id, country }] of post.coverage.entries()) {
    const isRepeated = post.coverage.findIndex((other) => other.country === country) < index
    if (isRepeated && id === undefined) {
      yield {
        path: ['coverage', index, 'id'],
        reason: `is required and missing: "${country}" is there before, and names that claim alone`,
      }
    }
  }
  if ((post.status === 'mentioned') !== (post.why !== undefined)) {
    const reason = post.why
      ? 'is only for a post that is "mentioned"'
      : 'is required for a post that is only "mentioned"'
    yield { path: ['why'], reason }
  }
  const { lastAttested, contact } = post
  if (lastAttested.sources.length === 0) {
    yield { path: ['lastAttested', 'sources'], reason: 'must name at least one source' }
  }
  if (!isDated(lastAttested)) {
    yield {
      path: ['lastAttested'],
      reason: 'needs a "date", or "notBefore" and "notAfter" where the page prints none',
    }
  }
  if (post.established && post.closed && post.closed.year < post.established.year) {
    yield {
      path: ['closed', 'year'],
      reason: `${post.closed.year} is before it was established, ${post.established.year}`,
    }
  }
  if (post.closed && edition !== undefined && isAfter(String(post.closed.year), edition)) {
    yield { path: ['closed', 'year'], reason: `${post.closed.year} ${afterEdition(edition)}` }
  }
  if (
    contact &&
    contact.address === undefined &&
    contact.phone === undefined &&
    contact.email === undefined
  ) {
    yield { path: ['contact'], reason: 'has no address, no phone and no e-mail' }
  }
}

/** Inferred claims without a note that says what they were inferred from. */
function* unexplained(post: Post): Generator<Breach> {
  for (const [part, value] of Object.entries(post)) {
    const claims: readonly unknown[] = Array.isArray(value) ? value : [value]
    for (const [index, claim] of claims.entries()) {
      if (childOf(claim, 'basis') !== 'inferred' || childOf(claim, 'note') !== undefined) continue
      const path = Array.isArray(value) ? [part, index, 'note'] : [part, 'note']
      yield { path, reason: 'is required and missing: say from what this is inferred' }
    }
  }
}

function* breachesOfFigure(figure: Figure, byId: ReadonlyMap<string, Figure>): Generator<Breach> {
  if (figure.alsoIn?.includes(figure.source)) {
    yield { path: ['alsoIn'], reason: `"${figure.source}" is the source already` }
  }
  if (figure.echoNote && figure.echoOf === undefined) {
    yield { path: ['echoNote'], reason: 'is only for a figure with "echoOf"' }
  }
  const origin = figure.echoOf === undefined ? undefined : byId.get(figure.echoOf)
  if (origin?.date && figure.date !== null && isAfter(origin.date, figure.date)) {
    yield {
      path: ['echoOf'],
      reason: `"${origin.id}" (${origin.date}) is newer than this figure: the oldest is the origin`,
    }
  }
}

function* repeatedSources(network: Network): Generator<Breach> {
  for (const [index, post] of network.posts.entries()) {
    const breaches: Breach[] = []
    visitSourcesOfPost(post, (ids, place) => {
      const repeated = ids.find((id, at) => ids.indexOf(id) !== at)
      if (repeated === undefined) return
      breaches.push({ path: place(['posts', index]), reason: `"${repeated}" is there twice` })
    })
    yield* breaches
  }
}

/** Sources that nothing cites: no claim, figure or event, no copy or translation. */
export function* unusedSources(network: Network): Generator<Breach> {
  const used = new Set<string>()
  const add = (ids: readonly string[]) => {
    for (const id of ids) used.add(id)
  }
  for (const post of network.posts) visitSourcesOfPost(post, add)
  visitOtherSources(network, add)
  for (const { translationOf, copyOf } of network.sources) {
    add([translationOf, copyOf].filter((id) => id !== undefined))
  }
  for (const [index, { id }] of network.sources.entries()) {
    if (used.has(id)) continue
    yield { path: ['sources', index], reason: `no claim rests on the source "${id}": use it or leave it out` }
  }
}

/**
 * Every breach of the rules for the atlas's own data, at its path in the document.
 *
 * @param edition the latest date allowed; undefined if the edition is itself a mistake.
 */
export function* editorialBreaches(network: Network, edition: string | undefined): Generator<Breach> {
  const within = (path: Path, breaches: Iterable<Breach>): Breach[] =>
    [...breaches].map((breach) => ({ ...breach, path: [...path, ...breach.path] }))
  for (const [index, post] of network.posts.entries()) {
    yield* within(['posts', index], breachesOfPost(post, edition))
    yield* within(['posts', index], unexplained(post))
  }
  yield* repeatedSources(network)
  const figures = new Map(network.figures.map((figure) => [figure.id, figure]))
  for (const [index, figure] of network.figures.entries()) {
    yield* within(['figures', index], breachesOfFigure(figure, figures))
  }
  for (const list of ['events', 'notCovered'] as const) {
    for (const [index, entry] of network[list].entries()) {
      if (!isDated(entry))
        yield { path: [list, index], reason: 'needs a "date", or "notBefore" and "notAfter"' }
    }
  }
}
