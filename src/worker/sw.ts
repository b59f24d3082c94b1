import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { NetworkFirst } from 'workbox-strategies'

import { cacheNames, isCacheOfVisits } from './cache-names'
import { cardInstead } from './card-instead'

declare const self: ServiceWorkerGlobalScope

const { version, edition, api, entries } = atlasBuild
const { scope } = self.registration
const names = cacheNames(scope, version)

setCacheNameDetails({ prefix: names.prefix })

if (api !== null) keepData(api)

// A version is installed as a whole: documents, scripts and data of one build, or nothing.
precacheAndRoute(entries, {
  // The query holds the page's state; the documents are the same for all queries.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(url.pathname.replace(/\/index\.html$|(?<!\/)$/, '/'), url)],
})

// Pages of posts, downloads and everything else: from the network, or from the last visit when it is unreachable.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.href.startsWith(scope),
  new NetworkFirst({
    cacheName: names.visits,
    networkTimeoutSeconds: 8,
    plugins: [
      {
        // The hash may hold a reader's own text, such as a sentence to check: it is not stored.
        cacheKeyWillBeUsed: async ({ request }) => request.url.split('#')[0] ?? request.url,
      },
      { handlerDidError: async ({ request }) => cardInstead(request.url, scope) },
    ],
  }),
)

// The first page ever opened is controlled too, without a reload. Later versions wait until the reader asks for them.
clientsClaim()

self.addEventListener('message', ({ data, ports }) => {
  const isAsked = (type: string) => typeof data === 'object' && data !== null && data.type === type
  if (isAsked('SKIP_WAITING')) void self.skipWaiting()
  if (isAsked('EDITION')) ports[0]?.postMessage(edition)
})

self.addEventListener('activate', (event) => event.waitUntil(forgetEarlierVisits()))

async function forgetEarlierVisits(): Promise<void> {
  const earlier = (await caches.keys()).filter(
    (name) => isCacheOfVisits(name, scope) && name !== names.visits,
  )
  await Promise.all(earlier.map((name) => caches.delete(name)))
}

/** The document of another server: always fetched, the last valid answer as a fallback. */
function keepData(address: string): void {
  const data = new NetworkFirst({
    cacheName: names.data,
    networkTimeoutSeconds: 5,
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await isJson(response)) ? response : null) }],
  })
  registerRoute(({ url }) => url.href === address, data)
  self.addEventListener('install', (event) => {
    // The first page fetched it before there was a worker. If this fails, the next visit stores it.
    event.waitUntil(data.handle({ event, request: new Request(address) }).catch(() => {}))
  })
}

/** The login page of a network, for example, must not replace the data. */
async function isJson(response: Response): Promise<boolean> {
  if (response.status !== 200) return false
  return response
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    )
}
