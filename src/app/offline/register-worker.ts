import { messageSW, Workbox } from 'workbox-window'

/** A version of the site that is installed and waits to be asked for. */
export interface WaitingVersion {
  /** Date of its data, where it tells. */
  readonly edition: string | null
  /** Puts it to use: every tab that shows the site then loads itself again. */
  readonly use: () => void
}

const betweenChecks = 3_600_000
const answerTime = 3000
const betweenWishes = 1000

/**
 * Registers the service worker that keeps the site for use without a network, and looks for a newer one
 * whenever the page is looked at again, once an hour at most.
 * @param onWaiting called with each version that is ready
 */
export async function registerWorker(onWaiting: (version: WaitingVersion) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  reloadWhenReplaced()
  const workbox = new Workbox(`${import.meta.env.BASE_URL}sw.js`)
  // Storage may be forbidden: the page then works from the network alone.
  const registration = await workbox.register({ immediate: true }).catch(() => undefined)
  if (!registration) return

  const use = () => {
    workbox.messageSkipWaiting()
    // Chromium forgets that it was asked when the version in use is busy just then.
    setInterval(() => workbox.messageSkipWaiting(), betweenWishes)
  }
  const offer = async () => {
    const { waiting } = registration
    const { controller } = navigator.serviceWorker
    // On a first visit WebKit may call the very worker waiting that serves the page already.
    if (waiting && controller && waiting !== controller) onWaiting({ edition: await editionOf(waiting), use })
  }
  const follow = () => registration.installing?.addEventListener('statechange', () => void offer())
  registration.addEventListener('updatefound', follow)
  follow()
  void offer()
  checkNowAndThen(workbox)
}

/** The first worker takes over a page that is there already; a later one comes with documents of its own. */
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
    // Offline, or the server has none to offer: this one stays.
    workbox.update().catch(() => {})
  })
}
