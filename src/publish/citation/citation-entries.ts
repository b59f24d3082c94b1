import type { PartialDate } from '~/model/claim'
import { sourceDate, titleLanguage } from '~/rules/evidence/evidence'

import type { Citation } from './citation'
import { type CitedSource, citedTitle, editionWords, issuedWords } from './citation-sources'
import { dataWords, originalText } from './citation-text'
import { capitalised, type CitationWords, oneLine, sentence } from './citation-words'

/** A record for a reference manager. */
export interface CitationEntry {
  readonly key: string
  /** The publisher, never a person. */
  readonly author: string
  readonly title: string
  /** Absent if only bounds are known: they are in the notes. */
  readonly date?: PartialDate
  readonly edition?: PartialDate
  readonly url: string
  readonly accessed?: PartialDate
  /** BCP 47 tag of the title's language. */
  readonly language: string
  /** Complete sentences. */
  readonly notes: readonly string[]
}

/** The records of a citation: the original sources in their order, then the page of the atlas. */
export function entriesOf(citation: Citation, words: CitationWords): readonly CitationEntry[] {
  return [
    ...citation.sources.map((cited) => sourceEntry(cited, citation, words)),
    atlasEntry(citation, words),
  ]
}

function sourceEntry(cited: CitedSource, citation: Citation, words: CitationWords): CitationEntry {
  const { source, says } = cited
  const { date } = sourceDate(source)
  const isPlain = source.published !== undefined && source.modified === undefined
  return {
    key: `atlas-ssi-source-${source.id}`,
    author: source.publisher,
    title: citedTitle(source),
    ...(date === undefined ? {} : { date }),
    url: source.url,
    ...(source.accessed === undefined ? {} : { accessed: source.accessed }),
    language: titleLanguage(source),
    notes: sentences([
      ...(says.length > 0 ? says : [citation.statement, ...citation.notes]),
      isPlain ? '' : capitalised(issuedWords(source, words)),
      capitalised(originalText(cited, words)),
      source.frontPageOnly === true ? words.t('cite.frontPage') : '',
      source.note === undefined ? '' : words.text(source.note),
      viaWords(citation, words),
    ]),
  }
}

function atlasEntry(citation: Citation, words: CitationWords): CitationEntry {
  const { key, statement, notes, edition, permalink, lang } = citation
  return {
    key,
    author: 'Atlas SSI',
    title: statement,
    date: edition,
    edition,
    url: permalink,
    language: lang,
    notes: sentences([
      ...notes,
      capitalised(editionWords(citation, words)),
      capitalised(dataWords(citation, words)),
    ]),
  }
}

function viaWords(citation: Citation, words: CitationWords): string {
  const url = oneLine(citation.permalink)
  return words.t('cite.text.via', { edition: editionWords(citation, words), url })
}

/** Adds full stops, except after an address, of which the full stop would seem to be part. */
function sentences(said: readonly string[]): readonly string[] {
  return said
    .map(oneLine)
    .filter((words) => words !== '')
    .map((words) => (/https?:\S+$/u.test(words) ? words : sentence(words)))
}

/** An address in ASCII, without characters that would end a field: all others are percent-encoded; existing percent-encoding stays. */
export function webAddress(url: string): string {
  return oneLine(url).replaceAll(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, (sign) =>
    encodeURIComponent(sign),
  )
}
