import { isOwnCache } from './cache-names'

declare const self: ServiceWorkerGlobalScope

// Replaces a faulty worker at once, and removes everything that it stored.
self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(unregister()))

async function unregister(): Promise<void> {
  const { scope } = self.registration
  const own = (await caches.keys()).filter((name) => isOwnCache(name, scope))
  await Promise.all(own.map((name) => caches.delete(name)))
  await self.registration.unregister()
  // Reloads pages that the former worker served; those that came from the server are left alone.
  for (const page of await self.clients.matchAll({ type: 'window' })) {
    void page.navigate(page.url).catch(() => {})
  }
}
