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

// One whole version: its documents, scripts and data are of one build, or it is not installed at all.
precacheAndRoute(entries, {
  // The address is the page's state, and the documents are the same for all of them.
  ignoreURLParametersMatching: [/./],
  cleanURLs: false,
  urlManipulation: ({ url }) => [new URL(url.pathname.replace(/\/index\.html$|(?<!\/)$/, '/'), url)],
})

// Pages of posts, downloads and all else: from the server, and from the last visit where it is out of reach.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.href.startsWith(scope),
  new NetworkFirst({
    cacheName: names.visits,
    networkTimeoutSeconds: 8,
    plugins: [
      {
        // What follows the hash of an address is the reader's own, such as a sentence to check: it is not kept.
        cacheKeyWillBeUsed: async ({ request }) => request.url.split('#')[0] ?? request.url,
      },
      { handlerDidError: async ({ request }) => cardInstead(request.url, scope) },
    ],
  }),
)

// The first page of all is served too, without a reload. Later versions wait until they are asked for.
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

/** The document of another server: always asked for anew, the last good one where it does not answer. */
function keepData(address: string): void {
  const data = new NetworkFirst({
    cacheName: names.data,
    networkTimeoutSeconds: 5,
    plugins: [{ cacheWillUpdate: async ({ response }) => ((await isJson(response)) ? response : null) }],
  })
  registerRoute(({ url }) => url.href === address, data)
  self.addEventListener('install', (event) => {
    // The first page asked before there was a worker. Where it fails now, the next visit will have it.
    event.waitUntil(data.handle({ event, request: new Request(address) }).catch(() => {}))
  })
}

/** A page of some network in between must not replace the data. */
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
