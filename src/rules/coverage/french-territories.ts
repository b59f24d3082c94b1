import type { CountryCode } from '~/model/claim'

/** France and the parts of it that have an ISO 3166-1 code of their own. */
const french: ReadonlySet<CountryCode> = new Set([
  'FR',
  'BL',
  'GF',
  'GP',
  'MF',
  'MQ',
  'NC',
  'PF',
  'PM',
  'RE',
  'TF',
  'WF',
  'YT',
])

/**
 * Whether the code is France or a French territory. The network works abroad, out of embassies: which post covers these
 * places has no answer, and finding none means nothing.
 */
export function isFrench(code: CountryCode): boolean {
  return french.has(code)
}
