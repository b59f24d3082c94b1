import { asKey, type Citation } from './citation'
import { entriesOf, webAddress } from './citation-entries'
import { type CitationWords, oneLine } from './citation-words'

/*
 * Written for biblatex: `@online` with `date` and `urldate`; `year` is there too, for the older styles, which
 * read `@online` as `@misc` and know no `date`. The file is UTF-8 and keeps every accent and every script.
 * What TeX takes for a command is written out, braces above all: BibTeX counts them even behind a backslash.
 * A second pair of braces keeps a title's capitals, and a publisher from being taken for a person.
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

/** Text as TeX prints it, on one line. */
export function texText(text: string): string {
  return oneLine(text).replaceAll(/[\\{}~^%&#_$\u00A0\u202F]/g, (sign) => commands[sign] ?? sign)
}

/** The names under which TeX knows the languages that sources are written in. */
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
