import { digestOf } from '../../data/digest'
import { type EmbeddedOverview, overviewId } from '../../src/api/fetch/embedded-overview'
import type { Network } from '../../src/model/network'
import { overviewOf } from '../../src/rules/survey/overview'

/** What a prerendered document holds of the network. */
export function embeddedOverview(network: Network): EmbeddedOverview {
  return { digest: digestOf(network), overview: overviewOf(network) }
}

/** The overview as a block of data in the document, which no policy takes for a script: nothing in it runs. */
export function overviewBlock(embedded: EmbeddedOverview): string {
  // "<" might end the block, or begin a comment in it.
  const json = JSON.stringify(embedded).replaceAll('<', String.raw`\u003c`)
  return `<script type="application/json" id="${overviewId}">${json}</script>`
}
