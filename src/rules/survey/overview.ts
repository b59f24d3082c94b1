import type { Claim, Text } from '~/model/claim'
import type { Network, WholeNetwork } from '~/model/network'
import type { Post } from '~/model/post'
import type { Source } from '~/model/source'
import { sourceIdsOf } from '~/rules/figures/figures'

/** A network reduced to what the first screen shows. */
export interface Overview extends Network {
  readonly part: 'overview'
}

/** The network as far as it is loaded: enough for the first screen. */
export type KnownNetwork = Overview | WholeNetwork

/** Whether the network is complete, not an overview. */
export function isWhole(network: KnownNetwork): network is WholeNetwork {
  return !('part' in network)
}

const noText: Text = { fr: '', en: '' }

/** Claims of an overview have no sources. */
const unsourced = { sources: [] } satisfies Claim

/** The fields of a post that marks, counts and coverage derive from. */
function postOverview(post: Post): Post {
  const { id, kind, country, region, city, cityBasis, position, status, lastAttested } = post
  const { established, closed, situations, offices } = post
  return {
    id,
    kind,
    country,
    region,
    city,
    ...(cityBasis && { cityBasis }),
    position,
    status,
    lastAttested: { ...lastAttested, ...unsourced },
    ...(established && { established: { year: established.year, ...unsourced } }),
    ...(closed && { closed: { year: closed.year, ...unsourced } }),
    ...(situations && {
      situations: situations.map((said) => ({
        id: said.id,
        date: said.date,
        kind: said.kind,
        text: noText,
        ...unsourced,
      })),
    }),
    ...(offices && {
      offices: offices.map((office) => ({
        city: noText,
        country: office.country,
        text: noText,
        ...unsourced,
      })),
    }),
    coverage: post.coverage.map(({ note: _note, ...claim }) => ({ ...claim, ...unsourced })),
    threats: post.threats.map(({ threat, basis }) => ({ threat, ...(basis && { basis }), ...unsourced })),
    missions: [],
    partners: [],
  }
}

function sourceOverview(source: Source): Source {
  const { dateNote: _dateNote, note: _note, accessed: _accessed, archived: _archived, ...shown } = source
  return shown
}

/**
 * The overview of a network, from which the first screen and the prerendered pages are drawn: the same type, reduced. Posts
 * keep place, marks, threats and countries, without sources, notes and texts; sources are kept if figures or events cite
 * them; figures and events are complete.
 */
export function overviewOf(network: WholeNetwork): Overview {
  const { figures, events } = network
  const cited = new Set([...figures.flatMap(sourceIdsOf), ...events.map(({ source }) => source)])
  return {
    ...network,
    part: 'overview',
    sources: network.sources.filter(({ id }) => cited.has(id)).map(sourceOverview),
    cooperation: [],
    regions: network.regions.map(({ id, label }) => ({ id, label, definition: noText })),
    posts: network.posts.map(postOverview),
    notCovered: network.notCovered.map((denial) => ({ ...denial, text: noText })),
  }
}
