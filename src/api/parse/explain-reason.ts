import type { Reason, ReasonCode } from './problem'

const sentences = {
  missing: () => 'is required and missing',
  'not-an-object': (value) => `must be an object, found ${value}`,
  'not-a-list': (value) => `must be a list, found ${value}`,
  'not-text': (value) => `must be text, found ${value}`,
  blank: () => 'is empty',
  'not-legible': (value) => `holds a control code or half a character: "${value}"`,
  'too-long': (value) => `is too long: "${value}"`,
  'not-an-id': (value) => `must be an id of lower-case letters, digits and single hyphens, found "${value}"`,
  'not-a-date': (value) => `must be a date (YYYY, YYYY-MM or YYYY-MM-DD), found "${value}"`,
  'not-a-year': (value) => `must be a year in digits, without quotes, found ${value}`,
  'not-a-country': (value) => `must be a country code of two capital letters, found "${value}"`,
  'not-a-position': (value) =>
    `must be [latitude, longitude] in degrees (−90 to 90, −180 to 180), found ${value}`,
  'not-a-link': (value) => `must be an http or https address, found "${value}"`,
  'not-a-language': (value) => `must be a language tag such as "fr" or "pt-BR", found "${value}"`,
  'not-an-email': (value) => `must be an e-mail address, found "${value}"`,
  'not-a-count': (value) => `must be a whole number from 0 up, without quotes, found ${value}`,
  'not-yes-or-no': (value) => `must be true or false, found ${value}`,
  'not-in-list': (value) => `is none of the values allowed: "${value}"`,
  'no-source': () => 'must name at least one source',
  duplicate: (value) => `"${value}" is there already`,
  'unknown-source': (value) => `unknown source "${value}"`,
  'unknown-threat': (value) => `unknown threat "${value}"`,
  'unknown-cooperation': (value) => `unknown kind of cooperation "${value}"`,
  'unknown-region': (value) => `unknown region "${value}"`,
  'unknown-figure': (value) => `unknown figure "${value}"`,
  'refers-to-itself': (value) => `"${value}" refers to itself`,
  'echo-of-echo': (value) => `"${value}" is itself an echo: name the oldest figure of the wording`,
  'echo-of-other-metric': (value) => `"${value}" measures something else`,
  'date-kind-mismatch': (value) =>
    `"${value}" does not go with the date: null is "undated", and a date is not`,
  'unit-mismatch': (value) => `"${value}" is not a unit of this metric`,
  'bounds-reversed': (value) => `begins after it ends: ${value}`,
  'unsourced-post': (value) => `nothing in "${value}" has a source`,
  malformed: (value) => `is malformed: ${value}`,
} satisfies Record<ReasonCode, (value: string) => string>

/** The reason in English, for developers and editors of the data; readers get a translation of its code. */
export function explainReason(reason: Reason): string {
  return sentences[reason.code](reason.value ?? 'nothing')
}
