import type { Network } from '~/model/network'
import { noClaims, type Post } from '~/model/post'
import type { Source } from '~/model/source'
import { useChosenPost } from '~/url/use-params'

import { MissionCard } from './MissionCard'

/** A post of the network; throws if there is none. */
export function postOf(network: Network, id: string): Post {
  const post = network.posts.find((known) => known.id === id)
  if (!post) throw new Error(`The data hold no post "${id}"`)
  return post
}

/** A made-up post with one made-up source; a test sets the fields it is about. */
export function madeUpPost(fields: Partial<Post> = {}): Post {
  return {
    id: 'zz-testville',
    kind: 'service',
    country: 'FR',
    region: 'western-europe',
    city: { fr: 'Testville', en: 'Testtown' },
    position: [0, 0],
    status: 'documented',
    lastAttested: { date: '2025-03-01', sources: ['zz-page'] },
    ...noClaims,
    ...fields,
  }
}

/** The network with made-up posts in place of its own, and the made-up source. */
export function withPosts(network: Network, posts: readonly Post[], source: Partial<Source> = {}): Network {
  const page: Source = {
    id: 'zz-page',
    title: 'Seite',
    publisher: 'Botschaft',
    url: 'https://example.org/page',
    language: 'de',
    kind: 'embassy',
    published: '2025-03-01',
    readInFull: true,
    ...source,
  }
  return { ...network, edition: '2026-11-22', posts, sources: [...network.sources, page] }
}

interface ShelfProps {
  readonly network: Network
  readonly posts: readonly Post[]
}

/** A list replaced by the card of the chosen post, as on the page. */
export function Shelf({ network, posts }: ShelfProps) {
  const { postId, choose } = useChosenPost()
  const post = posts.find(({ id }) => id === postId)
  return (
    <>
      <ul hidden={post !== undefined}>
        {posts.map(({ id, city }) => (
          <li key={id}>
            <button type="button" data-post-link={id} onClick={() => choose(id)}>
              {city.en}
            </button>
          </li>
        ))}
      </ul>
      <input aria-label="elsewhere" />
      {post && <MissionCard network={network} post={post} posts={posts} />}
    </>
  )
}
