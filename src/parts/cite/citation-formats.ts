import type { Citation } from '~/publish/citation/citation'
import { citationBibtex } from '~/publish/citation/citation-bibtex'
import { citationRis } from '~/publish/citation/citation-ris'
import { citationText } from '~/publish/citation/citation-text'
import type { CitationWords } from '~/publish/citation/citation-words'

interface CitationFormat {
  readonly name: 'text' | 'bibtex' | 'ris'
  readonly extension: string
  /** MIME type of its file. */
  readonly type: string
  readonly write: (citation: Citation, words: CitationWords) => string
}

/** The format shown first. */
export const plainText: CitationFormat = {
  name: 'text',
  extension: 'txt',
  type: 'text/plain',
  write: (citation, words) => `${citationText(citation, words)}\n`,
}

/** All formats of a citation, in the order shown. */
export const citationFormats: readonly CitationFormat[] = [
  plainText,
  { name: 'bibtex', extension: 'bib', type: 'application/x-bibtex', write: citationBibtex },
  { name: 'ris', extension: 'ris', type: 'application/x-research-info-systems', write: citationRis },
]
