import { digestOf } from '../../data/digest'
import { type EmbeddedOverview, overviewId } from '../../src/api/fetch/embedded-overview'
import type { Network } from '../../src/model/network'
import { overviewOf } from '../../src/rules/survey/overview'

/** The data embedded in a prerendered document. */
export function embeddedOverview(network: Network): EmbeddedOverview {
  return { digest: digestOf(network), overview: overviewOf(network) }
}

/** The overview as a JSON block in the document: data, not a script, so that the policy does not apply. */
export function overviewBlock(embedded: EmbeddedOverview): string {
  // "<" could end the element or start a comment in it.
  const json = JSON.stringify(embedded).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${overviewId}">${json}</script>`
}
