import type { NetworkSummary } from '~/model/network'

/** The summary that the build writes into a prerendered document, which was prerendered from it. */
export interface EmbeddedSummary {
  /** Digest of the whole document that the summary was made from. */
  readonly digest: string
  readonly summary: NetworkSummary
}

/** Id of the script element of type JSON that holds it. */
export const summaryId = 'summary'

/** Reads the summary embedded in the document, null if there is none. Not validated again: the build wrote it from checked data. */
export function readEmbeddedSummary(): EmbeddedSummary | null {
  const text = document.getElementById(summaryId)?.textContent
  return text ? JSON.parse(text) : null
}
