import type { CountryCode, Text } from '~/model/claim'
import type { NetworkSummary } from '~/model/network'
import type { PostSummary } from '~/model/post'
import { sortByTexts } from '~/rules/selection/search'

/** All posts in the order of the arrow keys: by region, in the order of the vocabulary, then by city. */
export function orderPosts(
  network: NetworkSummary,
  lang: keyof Text,
  country: (code: CountryCode) => string,
): readonly PostSummary[] {
  const byName = sortByTexts(network.posts, (post) => [post.city[lang], country(post.country), post.id])
  const ranks = new Map(network.regions.map(({ id }, rank) => [id, rank]))
  const rankOf = ({ region }: PostSummary) => ranks.get(region) ?? network.regions.length
  return byName.toSorted((a, b) => rankOf(a) - rankOf(b))
}
