import type { CountryCode } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'

/** By country, the places of posts in the list of a network. */
const indexes = new WeakMap<NetworkSummary, ReadonlyMap<CountryCode, readonly number[]>>()

function build(network: NetworkSummary): ReadonlyMap<CountryCode, readonly number[]> {
  const byCountry = new Map<CountryCode, number[]>()
  for (const [place, post] of network.posts.entries()) {
    const countries = new Set([
      post.country,
      ...post.coverage.map(({ country }) => country),
      ...(post.offices ?? []).map(({ country }) => country),
    ])
    for (const country of countries) {
      const places = byCountry.get(country)
      if (places === undefined) byCountry.set(country, [place])
      else places.push(place)
    }
  }
  return byCountry
}

/** Posts related to a country: in it, with an office in it, or covering it at any time. */
export function postsConcerning<N extends NetworkSummary>(
  network: N,
  country: CountryCode,
): readonly N['posts'][number][] {
  const known = indexes.get(network) ?? build(network)
  indexes.set(network, known)
  return (known.get(country) ?? []).flatMap((place) => network.posts[place] ?? [])
}
