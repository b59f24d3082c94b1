import { type Lang, languageRow } from './languages/languages'

const minus = '\u2212'

function digits(value: number, lang: Lang): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Only whole numbers are written out, not ${value}`)
  return String(Math.abs(value)).replace(/\B(?=(?:\d{3})+$)/g, languageRow(lang).groupSeparator)
}

/**
 * An integer with its digits in groups of three: 12 345 in French, 12,345 in English; negative ones with a true minus sign.
 * Not for years. Throws a RangeError on anything but an integer.
 */
export function formatNumber(value: number, lang: Lang): string {
  return (value < 0 ? minus : '') + digits(value, lang)
}

/** A difference, always with its sign, except 0: +51, −18, 0. */
export function formatSigned(value: number, lang: Lang): string {
  return (value > 0 ? '+' : '') + formatNumber(value, lang)
}
