import type { BrowserContext } from '@playwright/test'

import type { Connection } from './visit'

export const complaintKinds = ['uncaught error', 'console error', 'unexpected request'] as const

export interface Complaint {
  readonly kind: (typeof complaintKinds)[number]
  readonly text: string
  /** The last action before it. */
  readonly after: string
}

/** Collects messages that a page must never produce. Requests may fail only while the network is cut. */
export function watchComplaints(
  context: BrowserContext,
  origin: string,
  connection: Connection,
  lastAction: () => string,
): readonly Complaint[] {
  const complaints: Complaint[] = []
  const note = (kind: Complaint['kind'], text: string) => complaints.push({ kind, text, after: lastAction() })
  // The failure of a request may be reported a moment after the network is back.
  const isCut = () => connection.isOffline || Date.now() - connection.changed < 3000
  context.on('weberror', (error) => note('uncaught error', String(error.error().stack ?? error.error())))
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    if (isCut() && message.text().startsWith('Failed to load resource: net::ERR_')) return
    note('console error', `${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(protocol) && asked !== origin) note('unexpected request', request.url())
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason'
    // Aborted by the page itself, for example by leaving it.
    if (reason === 'net::ERR_ABORTED' || isCut()) return
    note('unexpected request', `${request.method()} ${request.url()}: ${reason}`)
  })
  context.on('response', (answer) => {
    if (answer.status() >= 400) note('unexpected request', `${answer.url()}: status ${answer.status()}`)
  })
  return complaints
}
