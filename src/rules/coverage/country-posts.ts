import type { CountryCode } from '~/model/claim'
import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

const indexes = new WeakMap<Network, ReadonlyMap<CountryCode, readonly Post[]>>()

function build(network: Network): ReadonlyMap<CountryCode, readonly Post[]> {
  const byCountry = new Map<CountryCode, Post[]>()
  for (const post of network.posts) {
    const countries = new Set([
      post.country,
      ...post.coverage.map(({ country }) => country),
      ...(post.offices ?? []).map(({ country }) => country),
    ])
    for (const country of countries) {
      const posts = byCountry.get(country)
      if (posts === undefined) byCountry.set(country, [post])
      else posts.push(post)
    }
  }
  return byCountry
}

/** Posts related to a country: in it, with an office in it, or covering it at any time. */
export function postsConcerning(network: Network, country: CountryCode): readonly Post[] {
  const known = indexes.get(network) ?? build(network)
  indexes.set(network, known)
  return known.get(country) ?? []
}
