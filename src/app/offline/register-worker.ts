import { messageSW, Workbox } from 'workbox-window'

/** An installed version of the site that waits to be activated. */
export interface WaitingVersion {
  /** Edition of its data, if it answers. */
  readonly edition: string | null
  /** Activates it; every tab of the site then reloads. */
  readonly use: () => void
}

const betweenChecks = 3_600_000
const answerTime = 3000
const betweenWishes = 1000

/**
 * Registers the service worker that keeps the site for offline use, and checks for a new version when the page becomes
 * visible again, once an hour at most.
 * @param onWaiting called with each version that is ready
 */
export async function registerWorker(onWaiting: (version: WaitingVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  reloadWhenReplaced()
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  // Storage may be blocked: the page then works from the network alone.
  const registration = await workbox.register({ immediate: true }).catch(() => undefined)
  if (!registration) return

  const use = () => {
    workbox.messageSkipWaiting()
    // skipWaiting has no effect while the active worker is busy, and Chromium does not repeat it afterwards:
    // https://github.com/w3c/ServiceWorker/issues/1187
    setInterval(() => workbox.messageSkipWaiting(), betweenWishes)
  }
  const offer = async () => {
    const { waiting } = registration
    const { controller } = navigator.serviceWorker
    // On a first visit WebKit may report the active worker as waiting.
    if (waiting && controller && waiting !== controller) onWaiting({ edition: await editionOf(waiting), use })
  }
  const follow = () => registration.installing?.addEventListener('statechange', () => void offer())
  registration.addEventListener('updatefound', follow)
  follow()
  void offer()
  checkNowAndThen(workbox)
}

/** The first worker starts to control a page that is complete; a later one has documents of its own. */
function reloadWhenReplaced(): void {
  let isServed = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (isServed) location.reload()
    isServed = true
  })
}

async function editionOf(worker: ServiceWorker): Promise<string | null> {
  const answer: unknown = await Promise.race([
    messageSW(worker, { type: 'EDITION' }),
    new Promise((resolve) => setTimeout(resolve, answerTime)),
  ])
  return typeof answer === 'string' ? answer : null
}

function checkNowAndThen(workbox: Workbox): void {
  let checked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || performance.now() - checked < betweenChecks) return
    checked = performance.now()
    // Offline, or the server offers none: this version stays.
    workbox.update().catch(() => {})
  })
}
