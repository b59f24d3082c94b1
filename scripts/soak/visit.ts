import type { BrowserContext, Locator, Page } from '@playwright/test'

import type { Random } from './random'

/** One long visit. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly random: Random
  readonly connection: Connection
  /** Whether an action may leave the document: late in the visit one document is kept, to measure its growth. */
  readonly mayLeave: () => boolean
}

export interface Connection {
  isOffline: boolean
  /** Time when the network was last cut or restored. */
  changed: number
}

/** Presses one of the visible elements. Resolves to false if there is none. */
export async function pressOne({ random }: Visit, found: Locator): Promise<boolean> {
  const visible = found.filter({ visible: true })
  const count = await visible.count()
  if (count === 0) return false
  await visible.nth(random.below(count)).click({ timeout: 1500 })
  return true
}

/** Cuts the network, or restores it. Resolves to false if it was so already. */
export async function setOffline({ context, connection }: Visit, isOffline: boolean): Promise<boolean> {
  if (connection.isOffline === isOffline) return false
  connection.isOffline = isOffline
  connection.changed = Date.now()
  await context.setOffline(isOffline)
  return true
}

/** Whether another document could be loaded: from the network, or from a service worker. */
export async function canLoad({ page, connection }: Visit): Promise<boolean> {
  return !connection.isOffline || page.evaluate(() => Boolean(navigator.serviceWorker.controller))
}
