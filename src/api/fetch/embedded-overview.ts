import type { Overview } from '~/rules/survey/overview'

/** The overview that the build writes into a prerendered document, which was prerendered from it. */
export interface EmbeddedOverview {
  /** Digest of the whole document that the overview was made from. */
  readonly digest: string
  readonly overview: Overview
}

/** Id of the script element of type JSON that holds it. */
export const overviewId = 'overview'

/** Reads the overview embedded in the document, null if there is none. Not validated again: the build wrote it from checked data. */
export function readEmbeddedOverview(): EmbeddedOverview | null {
  const text = document.getElementById(overviewId)?.textContent
  return text ? JSON.parse(text) : null
}
