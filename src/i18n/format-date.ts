import type { PartialDate, When } from '~/model/claim'

import { monthsEn } from './generated/months.en'
import { monthsFr } from './generated/months.fr'
import { type Lang, languageRow } from './languages/languages'

const months = { fr: monthsFr, en: monthsEn } satisfies Record<Lang, unknown>

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/**
 * Formats a partial date, never more exact than it is.
 * `long`: 1er juillet 2020, 1 July 2020; `short`: abbreviated month and year; `year`: the year alone.
 * Throws a RangeError unless the date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function formatDate(date: PartialDate, lang: Lang, style: 'long' | 'short' | 'year' = 'long'): string {
  const [, year, month, day] = pattern.exec(date) ?? []
  if (year === undefined)
    throw new RangeError(`"${date}" is not a date of the form YYYY, YYYY-MM or YYYY-MM-DD`)
  if (month === undefined || style === 'year') return year
  const monthAndYear = `${months[lang][style][Number(month) - 1]} ${year}`
  if (day === undefined || style === 'short') return monthAndYear
  return `${day === '01' ? languageRow(lang).firstDay : Number(day)} ${monthAndYear}`
}

/** A message key and the formatted dates that fill its placeholders. */
export interface WhenWords {
  readonly key: 'when.on' | 'when.between' | 'when.after' | 'when.before' | 'when.unknown'
  readonly values: Readonly<Record<string, string>>
}

/**
 * The message that says when something holds. A known date is given in full (`when.on`: date); bounds by month and year
 * (`when.between`: from, to; `when.after`, `when.before`: date); nothing known is `when.unknown`. Bounds with the same
 * text, such as two days of one month, count as one date.
 */
export function formatWhen({ date, notBefore, notAfter }: When, lang: Lang): WhenWords {
  if (date !== undefined) return { key: 'when.on', values: { date: formatDate(date, lang) } }
  const from = notBefore === undefined ? undefined : formatDate(notBefore, lang, 'short')
  const to = notAfter === undefined ? undefined : formatDate(notAfter, lang, 'short')
  if (from !== undefined && to !== undefined) {
    return from === to
      ? { key: 'when.on', values: { date: from } }
      : { key: 'when.between', values: { from, to } }
  }
  if (from !== undefined) return { key: 'when.after', values: { date: from } }
  if (to !== undefined) return { key: 'when.before', values: { date: to } }
  return { key: 'when.unknown', values: {} }
}
