import type { PartialDate, Text, When } from '~/model/claim'
import type { ClaimKind } from '~/model/claim-kinds'
import type { DateKind, FigureUnit, Metric, Qualifier } from '~/model/figure'
import type { PostKind } from '~/model/post'

/** The messages used in citations. */
export type CitationMessage =
  | `parts.qualifier.${Qualifier}`
  | `parts.basis.${'inferred' | 'summed'}`
  | `figures.unit.${FigureUnit}`
  | `figures.reading.dateKind.${Exclude<DateKind, 'undated'>}`
  | 'figures.statement'
  | 'figures.undated'
  | 'figures.echo'
  | 'figures.echo.changed'
  | 'figures.echo.unknown'
  | `cite.topic.${Metric}`
  | `cite.post.${PostKind}`
  | `cite.claim.${ClaimKind}`
  | 'cite.figure'
  | 'cite.statement'
  | 'cite.chart'
  | 'cite.chart.echoes'
  | 'cite.post.mentioned'
  | 'cite.post.closed'
  | 'cite.post.attested'
  | 'cite.claim'
  | 'cite.claim.asOf'
  | 'cite.coverage.scope'
  | 'cite.coverage.from'
  | 'cite.coverage.until'
  | 'cite.olderEdition'
  | 'cite.date.modified'
  | 'cite.date.undated'
  | 'cite.date.bounded'
  | 'cite.accessed'
  | 'cite.frontPage'
  | 'cite.accessed.month'
  | 'cite.edition'
  | 'cite.edition.month'
  | 'cite.edition.open'
  | 'cite.text.source'
  | 'cite.text.read'
  | 'cite.text.says'
  | 'cite.text.copy'
  | 'cite.text.translation'
  | 'cite.text.note'
  | 'cite.text.via'
  | 'cite.text.whole'
  | 'cite.text.data'
  | 'cite.atlas'

/** Translations and formats of one language that citations need; the page's language object provides them. */
export interface CitationWords {
  /** Code of the language that it is written in. */
  readonly lang: string
  readonly t: (key: CitationMessage, values?: Readonly<Record<string, string | number>>) => string
  readonly text: (text: Text) => string
  readonly country: (code: string) => string
  readonly date: (date: PartialDate) => string
  readonly when: (when: When) => string
  readonly number: (value: number) => string
}

/** Ends a text with a full stop unless it has an end of its own. */
export function sentence(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`
}

/** With a capital first letter. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/**
 * On one line, whatever the text holds: line breaks and control characters become spaces, bidirectional controls and
 * private-use characters are removed; no-break spaces stay.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\uFEFF\p{Co}]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .trim()
}
