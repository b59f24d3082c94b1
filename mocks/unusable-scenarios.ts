import type { Network } from '../src/model/network'
import { answer, type Scenario } from './scenario'

const text = { 'Content-Type': 'text/plain' }
const html = { 'Content-Type': 'text/html; charset=utf-8' }

const failure = (status: number) => () => answer(`Status ${status}`, { status, headers: text })
const noAnswer = (status: 'offline' | 'refused') => (): Scenario => answer('', { status, headers: {} })

const signInPage = `<!doctype html>
<html><head><title>Free Wi-Fi</title><script>document.title = 'run'</script></head>
<body><form action="/login"><button>Accept and connect</button></form></body></html>`

/** First bytes of a gzip file, followed by bytes that are not UTF-8. */
const bytes = new Uint8Array([0x1f, 0x8b, 0x08, 0x00, 0xff, 0xfe, 0xc3, 0x28, 0x00, 0x80, 0x81])

/** Answers of which no part can be used. */
export const unusableScenarios = {
  'bad-request': failure(400),
  forbidden: failure(403),
  'not-found': failure(404),
  'too-many-requests': failure(429),
  'internal-error': failure(500),
  'bad-gateway': () => answer('<html><h1>502 Bad Gateway</h1></html>', { status: 502, headers: html }),
  error: failure(503),

  offline: noAnswer('offline'),
  refused: noAnswer('refused'),
  timeout: (network: Network) => answer(network, { delay: 15_000 }),

  'captive-portal': () => answer(signInPage, { headers: html }),
  malformed: () => answer('{"schemaVersion": 1, "posts": ['),
  truncated: (network: Network) => {
    const whole = JSON.stringify(network)
    return answer(whole.slice(0, whole.length / 2))
  },
  'no-content': () => answer(''),
  binary: () => answer('', { headers: { 'Content-Type': 'application/octet-stream' }, body: bytes }),

  null: () => answer('null'),
  list: (network: Network) => answer([network]),
  text: () => answer('"See the other page"'),
  /** Nested deeper than recursion can follow. */
  deep: () => answer('['.repeat(100_000) + ']'.repeat(100_000)),
  newer: (network: Network) => answer({ ...network, schemaVersion: 2 }),
  'no-version': (network: Network) => answer({ ...network, schemaVersion: undefined }),
  'no-posts': (network: Network) => answer({ ...network, posts: null }),
  'no-sources': (network: Network) => answer({ ...network, sources: undefined }),
  'no-data': () => answer({ schemaVersion: 1 }),
  'no-usable-post': (network: Network) =>
    answer({ ...network, posts: network.posts.map((post) => ({ ...post, position: null })) }),
}
