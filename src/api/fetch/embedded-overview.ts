import type { Overview } from '~/rules/survey/overview'

/** What the build writes into a prerendered document: what it was prerendered from. */
export interface EmbeddedOverview {
  /** Of the whole document that the overview was made from. */
  readonly digest: string
  readonly overview: Overview
}

/** The id of the block of JSON in the document. */
export const overviewId = 'overview'

/**
 * Reads the overview that the document holds, null where it holds none. It is not checked again: the
 * build wrote it into this very document, from data that it had checked.
 */
export function readEmbeddedOverview(): EmbeddedOverview | null {
  const text = document.getElementById(overviewId)?.textContent
  return text ? JSON.parse(text) : null
}
