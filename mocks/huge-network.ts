import type { Network } from '../src/model/network'
import type { Post } from '../src/model/post'

/**
 * A network of `count` synthetic posts, spread evenly over the globe, the same at every call. Threats, region, country and
 * sources are taken in turn from the posts of the real document.
 */
export function hugeNetwork(network: Network, count: number): Network {
  const models = network.posts.filter((post) => post.status === 'documented')
  const posts = Array.from({ length: count }, (_, index): Post => {
    const model = models[index % models.length]
    if (!model) throw new Error('A huge network needs at least one documented post to copy')
    const threats = network.threats.filter((_threat, rank) => (index + rank) % 5 === 0)
    return {
      id: `zz-${index}`,
      kind: 'service',
      country: model.country,
      region: model.region,
      city: { fr: `Ville ${index}`, en: `City ${index}` },
      position: positionOf(index, count),
      status: 'documented',
      lastAttested: model.lastAttested,
      coverage: model.coverage,
      threats: threats.map(({ id }) => ({ threat: id, sources: model.lastAttested.sources })),
      missions: [],
      partners: [],
    }
  })
  return { ...network, posts }
}

/** Golden-angle spiral: evenly spread positions, all distinct. */
function positionOf(index: number, count: number): readonly [number, number] {
  const latitude = (Math.asin(1 - (2 * (index + 0.5)) / count) * 180) / Math.PI
  const longitude = ((index * 137.508) % 360) - 180
  return [Number((latitude * 0.8).toFixed(3)), Number(longitude.toFixed(3))]
}
