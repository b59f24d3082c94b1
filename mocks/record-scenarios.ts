import type { Figure } from '../src/model/figure'
import type { Network } from '../src/model/network'
import type { Post } from '../src/model/post'
import type { Source } from '../src/model/source'
import { answer, type Scenario } from './scenario'

const markup = '<img src="x" onerror="document.title=1"><script>document.title=1</script>'

/** The document with a change in its first post. */
function post(change: (first: Post) => unknown) {
  return (network: Network): Scenario => {
    const [first, ...others] = network.posts
    return answer({ ...network, posts: first ? [change(first), ...others] : [] })
  }
}

function source(change: (first: Source) => unknown) {
  return (network: Network): Scenario => {
    const [first, ...others] = network.sources
    return answer({ ...network, sources: first ? [change(first), ...others] : [] })
  }
}

function figure(change: (first: Figure) => unknown) {
  return (network: Network): Scenario => {
    const [first, ...others] = network.figures
    return answer({ ...network, figures: first ? [change(first), ...others] : [] })
  }
}

/** The answer with a part of its body replaced: JSON.stringify cannot produce every JSON text. */
function rewritten(made: Scenario, from: string, to: string): Scenario {
  return typeof made.body === 'string' ? { ...made, body: made.body.replace(from, () => to) } : made
}

/** The second post loses its city, the first one a source: one post and one claim become unusable. */
function withInvalidRecords(network: Network): Scenario {
  const [first, second, ...others] = network.posts
  if (!first || !second) return answer(network)
  const dangling = { threat: first.threats[0]?.threat ?? 'terrorism', sources: ['no-such-source'] }
  const wounded = { ...first, threats: [dangling, ...first.threats.slice(1)] }
  return answer({ ...network, posts: [wounded, { ...second, city: 7 }, ...others] })
}

/** Answers with single unusable records, or records that only look so; the rest is valid. */
export const recordScenarios = {
  'invalid-record': withInvalidRecords,
  'no-other-lists': ({ posts, sources, schemaVersion, edition }: Network) =>
    answer({ posts, sources, schemaVersion, edition }),
  'bad-position': post((first) => ({ ...first, position: [91, 200] })),
  'bad-date': source((first) => ({ ...first, published: '2020-02-30' })),
  'bad-edition': (network: Network) => answer({ ...network, edition: 'yesterday' }),
  'endless-value': (network: Network) =>
    rewritten(figure((first) => ({ ...first, value: '1e400' }))(network), '"1e400"', '1e400'),
  'negative-value': figure((first) => ({ ...first, value: -5 })),
  'text-value': figure((first) => ({ ...first, value: 'about 300' })),
  'no-name': post((first) => ({ ...first, city: undefined })),
  'duplicate-id': (network: Network) => answer({ ...network, posts: [...network.posts, network.posts[0]] }),
  'dangling-source': figure((first) => ({ ...first, source: 'no-such-source' })),
  'unknown-word': post((first) => ({
    ...first,
    threats: [...first.threats, { threat: 'boredom', sources: first.lastAttested.sources }],
  })),
  'unknown-region': post((first) => ({ ...first, region: 'atlantis' })),
  /** An invalid address of a source: the source is left out, and each claim that has no other. */
  'script-address': source((first) => ({ ...first, url: 'JavaScript:document.title=1' })),
  'script-link': source((first) => ({ ...first, archived: 'javascript:document.title=1' })),
  markup: post((first) => ({ ...first, city: { fr: markup, en: markup } })),
  'half-character': post((first) => ({ ...first, city: { fr: 'Ville \ud83d', en: 'City \ude00' } })),
  /** Nested deeper than recursion can follow. */
  'deep-record': (network: Network) =>
    rewritten(
      post((first) => ({ ...first, city: 'DEEP' }))(network),
      '"DEEP"',
      '{"fr":'.repeat(100_000) + '1' + '}'.repeat(100_000),
    ),
  'long-text': post((first) => ({
    ...first,
    city: { fr: 'x'.repeat(100_000), en: 'x'.repeat(100_000) },
  })),
  'proto-key': (network: Network) =>
    rewritten(
      rewritten(answer(network), '{', '{"__proto__":{"polluted":true,"posts":[]},'),
      '"posts":[{"',
      '"posts":[{"__proto__":{"polluted":true,"closed":7},"',
    ),
} satisfies Record<string, (network: Network) => Scenario>
