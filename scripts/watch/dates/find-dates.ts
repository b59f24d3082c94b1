import type { PartialDate } from '../../../src/model/claim'
import { fold } from '../../../src/rules/selection/search'
import { dateWords, months } from './date-words'

type Role = 'modified' | 'published'

export interface FoundDate {
  readonly date: PartialDate
  readonly role: Role
}

const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

const wordsOf = (role: Role) => Object.values(dateWords).flatMap((words) => words[role].map(fold))
const month = `(?<month>${anyOf(months.keys())})`
const year = String.raw`(?<year>(?:19|20)\d\d)(?!\d)`
const day = String.raw`(?<!\d)(?<day>\d{1,2})`

/**
 * Patterns for folded text, in which everything but letters and digits is one space. Of two matches the one that begins
 * first counts, of two that begin at the same place the pattern listed first.
 */
const forms = [
  // 2024-02-08, 2024.02.08, 2024년 2월 8일.
  String.raw`${year}(?:${fold('년')})? (?<month>\d{1,2})(?:${fold('월')})? (?<day>\d{1,2})(?!\d)`,
  // 08/02/2024, 8. 2. 2024.
  String.raw`${day} (?<month>\d{1,2}) ${year}`,
  // 1er juillet 2020, 8. Februar 2024, 8 de fevereiro de 2024, 8 февраля 2024. Inflected names of months end in other
  // letters.
  String.raw`${day}(?:er|st|nd|rd|th|º)? (?:de |of )?${month}\p{L}{0,2} (?:de |del )?${year}`,
  String.raw`${month} (?<day>\d{1,2})(?:st|nd|rd|th)? ${year}`,
  String.raw`${month}\p{L}{0,2} (?:de )?${year}`,
].map((form) => new RegExp(form, 'u'))

const starts = new RegExp(
  String.raw`(?<!\p{L})(?:(?<modified>${anyOf(wordsOf('modified'))})|(?<published>${anyOf(wordsOf('published'))}))(?!\p{L})`,
  'gu',
)

/** Maximum of characters between the word and the end of its date: "le", "on", "am", a weekday. */
const reach = 60

function toDate(groups: Readonly<Record<string, string | undefined>>, isMonthFirst: boolean) {
  const named = months.get(groups['month'] ?? '')
  const numbers = [Number(groups['day']), named ?? Number(groups['month'])] as const
  const isSwapped = named === undefined && (numbers[1] > 12 || (isMonthFirst && numbers[0] <= 12))
  const [dayNumber, monthNumber] = isSwapped ? [numbers[1], numbers[0]] : numbers
  const parts = [groups['year'], monthNumber, ...(groups['day'] === undefined ? [] : [dayNumber])]
  const date = parts.map((part) => String(part).padStart(2, '0')).join('-')
  return isDate(date) ? date : undefined
}

/** Whether a month or a day exists in the calendar. */
function isDate(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`.replace(/^(\d{4}-\d\d)T/, '$1-01T'))
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date)
}

function dateIn(text: string, isMonthFirst: boolean): PartialDate | undefined {
  let first: RegExpExecArray | undefined
  for (const form of forms) {
    const match = form.exec(text)
    if (match && (first === undefined || match.index < first.index)) first = match
  }
  return first?.groups && toDate(first.groups, isMonthFirst)
}

/**
 * The dates that a page states about itself: those after words for "published" or "last modified".
 *
 * @param text of the page, as extracted.
 * @param language of the page, in BCP 47. Numbers are read day first, except in American English.
 * @returns the dates in the order of the text, as exact as they are written.
 */
export function findDates(text: string, language = ''): readonly FoundDate[] {
  const folded = fold(text)
  return [...folded.matchAll(starts)].flatMap(({ 0: words, index, groups }) => {
    const behind = folded.slice(index + words.length, index + words.length + reach)
    const date = dateIn(behind, language === 'en-US')
    if (date === undefined) return []
    return [{ date, role: groups?.['modified'] === undefined ? 'published' : 'modified' }]
  })
}

/** The day of a machine-readable date: `2024-02-08T10:00:00+01:00`, or a text that `findDates` understands. */
export function readStamp(stamp: string): PartialDate | undefined {
  const day = /^\s*(\d{4}-\d\d-\d\d|\d{4}-\d\d|\d{4})(?![\d])/.exec(stamp)?.[1]
  if (day !== undefined && isDate(day)) return day
  return dateIn(fold(stamp), false)
}
