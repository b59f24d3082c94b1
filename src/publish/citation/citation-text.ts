import type { Source } from '~/model/source'
import { titleLanguage } from '~/rules/evidence/evidence'

import type { Citation } from './citation'
import { accessedWords, type CitedSource, citedTitle, editionWords, issuedWords } from './citation-sources'
import { capitalised, type CitationMessage, type CitationWords, oneLine, sentence } from './citation-words'

/** A part of a line; `lang` is set if it is in the language of its source. */
export interface CitationSegment {
  readonly text: string
  readonly lang?: string
}

export type CitationLine = readonly CitationSegment[]

/**
 * The citation in the form of a bibliography: the fact, one line per source, and the page of the atlas. No text of the data
 * can add a line.
 */
export function citationLines(citation: Citation, words: CitationWords): readonly CitationLine[] {
  const { statement, notes, sources, licence, permalink } = citation
  const found = editionWords(citation, words)
  const url = oneLine(permalink)
  if (citation.kind === 'atlas') {
    const values = { title: statement, edition: capitalised(found), licence: oneLine(licence), url }
    return [withData(words.t('cite.text.whole', values), citation, words)]
  }
  return [
    [{ text: [statement, ...notes].map((said) => sentence(oneLine(said))).join(' ') }],
    ...sources.map((cited) => citedLine(cited, words)),
    withData(words.t('cite.text.via', { edition: found, url }), citation, words),
  ]
}

/** Where the data are kept, in words; empty if they are not cited. */
export function dataWords({ data }: Citation, { t }: CitationWords): string {
  return data === undefined ? '' : t('cite.text.data', { url: oneLine(data) })
}

function withData(source: string, citation: Citation, words: CitationWords): CitationLine {
  const note = dataWords(citation, words)
  return [{ text: note === '' ? source : words.t('cite.text.note', { source, note }) }]
}

/** The same as plain text, lines separated by a line feed. */
export function citationText(citation: Citation, words: CitationWords): string {
  return citationLines(citation, words).map(lineText).join('\n')
}

/** The original of a copy or translation, in words; empty for other sources. */
export function originalText(cited: CitedSource, words: CitationWords): string {
  return lineText(originalLine(cited, words))
}

function lineText(line: CitationLine): string {
  return line.map(({ text }) => text).join('')
}

function citedLine(cited: CitedSource, words: CitationWords): CitationLine {
  const { source, says } = cited
  const statement = [{ text: capitalised(oneLine(says.join(' · '))) }]
  const named = sourceLine(source, words)
  const line = says.length === 0 ? named : filled('cite.text.says', { statement, source: named }, words)
  const remarks: readonly CitationLine[] = [
    originalLine(cited, words),
    source.frontPageOnly === true ? [{ text: words.t('cite.frontPage') }] : [],
    source.note === undefined ? [] : [{ text: oneLine(words.text(source.note)) }],
  ]
  return remarks
    .filter((remark) => remark.length > 0)
    .reduce((source, note) => filled('cite.text.note', { source, note }, words), line)
}

function originalLine({ original }: CitedSource, words: CitationWords): CitationLine {
  if (original === null) return []
  const named = sourceLine(original.source, words)
  return filled(`cite.text.${original.relation}`, { original: named }, words)
}

/** Publisher, title, date, date of access, and address. */
function sourceLine(source: Source, words: CitationWords): CitationLine {
  const issued = capitalised(issuedWords(source, words))
  const accessed = accessedWords(source, words)
  const date = accessed === '' ? issued : words.t('cite.text.read', { date: issued, accessed })
  return filled(
    'cite.text.source',
    {
      // The message adds its own full stop.
      publisher: [{ text: oneLine(source.publisher).replace(/\.$/u, '') }],
      title: [{ text: oneLine(citedTitle(source)), lang: titleLanguage(source) }],
      date: [{ text: date }],
      url: [{ text: oneLine(source.url) }],
    },
    words,
  )
}

/** Private-use characters as placeholders: `oneLine` removes them from data. */
const slot = (index: number) => String.fromCodePoint(0xe000 + index)
const slots = /([\uE000-\uE00F])/u

/** Fills the placeholders of a message with lines, so that each part keeps its language. */
function filled(
  key: CitationMessage,
  values: Readonly<Record<string, CitationLine>>,
  { t }: CitationWords,
): CitationLine {
  const names = Object.keys(values)
  const template = t(key, Object.fromEntries(names.map((name, index) => [name, slot(index)])))
  return template.split(slots).flatMap((piece) => {
    const name = names.find((_, index) => piece === slot(index))
    if (name !== undefined) return values[name] ?? []
    return piece === '' ? [] : [{ text: piece }]
  })
}
