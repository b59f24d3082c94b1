import { asKey, type Citation } from './citation'
import { entriesOf, webAddress } from './citation-entries'
import { type CitationWords, oneLine } from './citation-words'

/*
 * Written for biblatex: `@online` with `date` and `urldate`; `year` is for older styles, which read `@online` as `@misc`
 * and do not know `date`. The file is UTF-8 and keeps every accent and script. Commands of TeX are escaped, above all
 * braces: BibTeX counts them even behind a backslash. A second pair of braces keeps a title's capitals, and keeps a
 * publisher from being read as a person.
 */

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '\u00A0': '~',
  '\u202F': '~',
}

/** The text escaped so that TeX prints it as it is, on one line. */
export function texText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^%&#_$\u00A0\u202F]/g, (sign) => commands[sign] ?? sign)
}

/** Babel's names of the languages that sources are written in. */
const languages: Readonly<Record<string, string>> = {
  bg: 'bulgarian',
  cs: 'czech',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sq: 'albanian',
  sv: 'swedish',
}

/** One `@online` entry for each source, and one for the page of the atlas that cites them. */
export function citationBibtex(citation: Citation, words: CitationWords): string {
  return entriesOf(citation, words)
    .map((entry) => {
      const { date, accessed, language } = entry
      const fields: readonly (readonly [name: string, value: string | undefined])[] = [
        ['author', `{${texText(entry.author)}}`],
        ['title', `{${texText(entry.title)}}`],
        ['date', date],
        ['year', date?.slice(0, 4)],
        ['version', entry.edition],
        ['url', webAddress(entry.url)],
        ['urldate', accessed],
        ['langid', languages[language.split('-', 1)[0] ?? '']],
        ['note', entry.notes.map(texText).join(' ') || undefined],
      ]
      const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
      return `@online{${asKey(entry.key)},\n${lines.join(',\n')}\n}\n`
    })
    .join('\n')
}
