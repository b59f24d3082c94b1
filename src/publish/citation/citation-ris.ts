import type { PartialDate } from '~/model/claim'

import type { Citation } from './citation'
import { type CitationEntry, entriesOf, webAddress } from './citation-entries'
import { type CitationWords, oneLine } from './citation-words'

/** Longest author that the format allows, in characters. */
const longestAuthor = 255

/**
 * RIS: one record of type ELEC per source, and one for the page of the atlas that cites them; UTF-8, lines ended by CR LF
 * as the format requires.
 */
export function citationRis(citation: Citation, words: CitationWords): string {
  return entriesOf(citation, words)
    .map((entry) => recordOf(entry).join('\r\n'))
    .map((record) => `${record}\r\n`)
    .join('\r\n')
}

function recordOf(entry: CitationEntry): readonly string[] {
  const { date, accessed } = entry
  return [
    ...line('TY', 'ELEC'),
    ...line('AU', risAuthor(entry.author)),
    ...line('TI', entry.title),
    ...line('PB', entry.author),
    ...line('PY', date?.slice(0, 4)),
    ...line('DA', date && risDate(date)),
    ...line('ET', entry.edition),
    ...line('Y2', accessed && risDate(accessed)),
    ...line('UR', webAddress(entry.url)),
    ...line('LA', entry.language),
    ...entry.notes.flatMap((note) => line('N1', note)),
    'ER  - ',
  ]
}

function line(tag: string, value: string | undefined): readonly string[] {
  const text = value === undefined ? '' : oneLine(value)
  return text === '' ? [] : [`${tag}  - ${text}`]
}

/** `YYYY/MM/DD/`, empty between slashes for unknown parts. */
function risDate(date: PartialDate): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** A comma would separate a family name from a first name, and asterisks are not allowed. */
function risAuthor(author: string): string {
  return Array.from(oneLine(author.replaceAll(/[,*]/g, ' ')))
    .slice(0, longestAuthor)
    .join('')
}
