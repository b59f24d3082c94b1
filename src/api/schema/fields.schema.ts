import * as v from 'valibot'

// The message of each check is the reason code shown to readers (see problem.ts). Only checks that JSON Schema has are
// used: the published schema is generated from these. The length is checked first, so that a text that is too long is not
// processed further.

const maxNameLength = 500
const maxTextLength = 4000

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month has no more days than it can have. */
export const partialDate = v.pipe(
  v.string('not-a-date'),
  v.regex(
    /^[12]\d{3}(-((0[13578]|1[02])(-(0[1-9]|[12]\d|3[01]))?|(0[469]|11)(-(0[1-9]|[12]\d|30))?|02(-(0[1-9]|[12]\d))?))?$/,
    'not-a-date',
  ),
)

/** ISO 3166-1 alpha-2, or XK. */
export const countryCode = v.pipe(v.string('not-a-country'), v.regex(/^[A-Z]{2}$/, 'not-a-country'))

/** Lower-case words and digits joined by hyphens. */
export const identifier = v.pipe(
  v.string('not-an-id'),
  v.maxLength(100, 'too-long'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-an-id'),
)

/** An http or https address: no scheme that a click could execute. */
export const webAddress = v.pipe(
  v.string('not-a-link'),
  v.maxLength(2000, 'too-long'),
  v.regex(/^https?:\/\/[^\s/?#"<>\ud800-\udfff][^\s"<>\ud800-\udfff]*$/, 'not-a-link'),
)

/** BCP 47. */
export const languageTag = v.pipe(
  v.string('not-a-language'),
  v.maxLength(100, 'too-long'),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'not-a-language'),
)

export const emailAddress = v.pipe(
  v.string('not-an-email'),
  v.maxLength(254, 'too-long'),
  v.regex(/^[^\s@<>"',;:?&\ud800-\udfff]+@[^\s@<>"',;:?&\ud800-\udfff]+$/, 'not-an-email'),
)

/** Code units that cannot be shown: control codes and surrogates, unless two of these make a character (`pair`). */
const noSign = String.raw`\u0000-\u0008\u000e-\u001f\ud800-\udfff`
const pair = String.raw`[\ud800-\udbff][\udc00-\udfff]`

/** A text with at least one visible character and none of `noSign`. It matches in one way only, so that no text makes it backtrack. */
const legible = new RegExp(`^\\s*(?:[^\\s${noSign}]|${pair})[^${noSign}]*(?:${pair}[^${noSign}]*)*$`)

const unreadable = ({ input }: { readonly input: string }) => (input.trim() === '' ? 'blank' : 'not-legible')

/** One line in the language of its source: a title, a publisher, a postal address. */
export const name = v.pipe(
  v.string('not-text'),
  v.maxLength(maxNameLength, 'too-long'),
  v.regex(legible, unreadable),
)

const sentence = v.pipe(
  v.string('not-text'),
  v.maxLength(maxTextLength, 'too-long'),
  v.regex(legible, unreadable),
)

/** Proper names and labels, which may be the same in both languages. */
export const nameText = v.object({ fr: name, en: name }, 'not-an-object')

/** Sentences written by the atlas, in both languages. */
export const text = v.object({ fr: sentence, en: sentence }, 'not-an-object')

/** A number of things: a whole number, never negative. */
export const count = v.pipe(
  v.number('not-a-count'),
  v.safeInteger('not-a-count'),
  v.minValue(0, 'not-a-count'),
)

export const year = v.pipe(
  v.number('not-a-year'),
  v.integer('not-a-year'),
  v.minValue(1000, 'not-a-year'),
  v.maxValue(2999, 'not-a-year'),
)

/** Latitude, longitude in degrees. */
export const position = v.strictTuple(
  [
    v.pipe(v.number('not-a-position'), v.minValue(-90, 'not-a-position'), v.maxValue(90, 'not-a-position')),
    v.pipe(v.number('not-a-position'), v.minValue(-180, 'not-a-position'), v.maxValue(180, 'not-a-position')),
  ],
  'not-a-position',
)

/** Licence of the data; may be empty. */
export const licence = v.pipe(
  v.string('not-text'),
  v.regex(/^[^\ud800-\udfff]*$/, 'not-legible'),
  v.maxLength(200, 'too-long'),
)

export const identifiers = v.array(identifier, 'not-a-list')

/** The fields of every claim. */
export const claimEntries = {
  sources: v.pipe(identifiers, v.nonEmpty('no-source')),
  note: v.exactOptional(text),
  basis: v.exactOptional(v.picklist(['inferred', 'summed'], 'not-in-list')),
}

/** A date, or bounds where the page prints none. */
export const whenEntries = {
  date: v.exactOptional(partialDate),
  notBefore: v.exactOptional(partialDate),
  notAfter: v.exactOptional(partialDate),
}
