import type { BrowserContext, Locator, Page } from '@playwright/test'

import type { Random } from './random'

/** One long visit. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly random: Random
  readonly connection: Connection
  /** Whether an action may leave the document: late in the visit one document is kept, to see what it gathers. */
  readonly mayLeave: () => boolean
}

export interface Connection {
  isOffline: boolean
  /** When it was last cut or mended. */
  changed: number
}

/** Presses one of those that can be seen. False: there is none. */
export async function pressOne({ random }: Visit, found: Locator): Promise<boolean> {
  const visible = found.filter({ visible: true })
  const count = await visible.count()
  if (count === 0) return false
  await visible.nth(random.below(count)).click({ timeout: 1500 })
  return true
}

export async function setOffline({ context, connection }: Visit, isOffline: boolean): Promise<boolean> {
  if (connection.isOffline === isOffline) return false
  connection.isOffline = isOffline
  connection.changed = Date.now()
  await context.setOffline(isOffline)
  return true
}

/** Whether another document would come: there is a network, or a worker that stands in for it. */
export async function canLoad({ page, connection }: Visit): Promise<boolean> {
  return !connection.isOffline || page.evaluate(() => Boolean(navigator.serviceWorker.controller))
}
