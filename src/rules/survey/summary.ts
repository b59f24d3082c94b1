import type { Network, NetworkSummary } from '~/model/network'
import type { Post, PostSummary } from '~/model/post'
import type { Source } from '~/model/source'
import { sourceIdsOf } from '~/rules/figures/figures'

/** The fields of a post that marks, counts and coverage derive from. */
function summaryOfPost(post: Post): PostSummary {
  const { id, kind, country, region, city, cityBasis, position, status, lastAttested } = post
  const { established, closed, situations, offices } = post
  const { sources: _sources, ...attested } = lastAttested
  return {
    id,
    kind,
    country,
    region,
    city,
    ...(cityBasis && { cityBasis }),
    position,
    status,
    lastAttested: attested,
    ...(established && { established: { year: established.year } }),
    ...(closed && { closed: { year: closed.year } }),
    ...(situations && {
      situations: situations.map((said) => ({ id: said.id, date: said.date, kind: said.kind })),
    }),
    ...(offices && { offices: offices.map((office) => ({ country: office.country })) }),
    coverage: post.coverage.map(({ sources: _from, note: _note, ...said }) => said),
    threats: post.threats.map(({ threat, basis }) => ({ threat, ...(basis && { basis }) })),
  }
}

function summaryOfSource(source: Source): Source {
  const { dateNote: _dateNote, note: _note, accessed: _accessed, archived: _archived, ...shown } = source
  return shown
}

/**
 * The summary of a network, from which the first screen and the prerendered pages are drawn. Posts keep place, marks,
 * threats and countries; sources are kept if figures or events cite them; figures and events are complete.
 */
export function summaryOf(network: Network): NetworkSummary {
  const { figures, events, cooperation: _cooperation, ...rest } = network
  const cited = new Set([...figures.flatMap(sourceIdsOf), ...events.map(({ source }) => source)])
  return {
    ...rest,
    figures,
    events,
    sources: network.sources.filter(({ id }) => cited.has(id)).map(summaryOfSource),
    regions: network.regions.map(({ id, label }) => ({ id, label })),
    posts: network.posts.map(summaryOfPost),
    notCovered: network.notCovered.map(({ text: _text, ...denial }) => denial),
  }
}
