import type { CountryCode } from '~/model/claim'

import { factsOf, namesNetwork, readsOfNumber } from './number-reads'
import type { Read, ReadCoverage, Reading } from './reading'
import { partsOf, type Sentence, sentenceOf } from './sentence'
import { sentenceNumbers } from './sentence-numbers'
import type { Lexicon } from './words/lexicon'
import { withNumbers } from './words/numerals'
import { isCue, languageOf, type Piece, type Places, piecesOf } from './words/pieces'
import { tokensOf } from './words/tokens'

/**
 * Reads a text: its numbers about the network, its changes, its statements of coverage, and the numbers that it cannot
 * interpret. Takes time linear in the length of the text, and never throws.
 *
 * @param lexicons the languages that the text may be in; the first one is taken where a sentence does not tell
 * @param places the names of countries and cities in any language
 */
export function readText(text: string, lexicons: readonly Lexicon[], places: Places): Reading {
  const hasCapitals = /\p{Lu}/u.test(text)
  const sentences = partsOf(tokensOf(text), ({ kind }) => kind === 'stop').flatMap((tokens) => {
    const lexicon = languageOf(tokens, lexicons)
    if (lexicon === null) return []
    return [sentenceOf(withNumbers(piecesOf(tokens, lexicon, places, hasCapitals), lexicon))]
  })
  return { reads: sentences.flatMap(readSentence), isNamed: sentences.some(namesNetwork) }
}

function readSentence(sentence: Sentence): readonly Read[] {
  const numbers = sentenceNumbers(sentence)
  const facts = factsOf(sentence, numbers)
  const reads = [
    ...sentence.found.filter((read) => read?.kind === 'aside'),
    ...numbers.flatMap((number, index) =>
      readsOfNumber(number, numbers[index - 1], numbers[index + 1], facts),
    ),
  ].toSorted((a, b) => a.start - b.start)
  const coverage = readCoverage(sentence)
  // A place beside numbers says whose numbers they are, unless the sentence is about coverage.
  const isCoverage = coverage !== null && (reads.length === 0 || facts.speaksOfCoverage)
  return isCoverage ? [coverage, ...reads] : reads
}

/**
 * Which posts are said to cover which countries; `null` if the sentence names no country or is not about coverage. Without
 * a verb, a sentence that names the network and a country counts as a question about that country.
 */
function readCoverage({ pieces, clauses }: Sentence): ReadCoverage | null {
  const at = pieces.findIndex((piece) => isCue(piece, 'covers', 'covered'))
  const before = placesIn(at < 0 ? pieces : pieces.slice(0, at))
  const after = placesIn(at < 0 ? [] : pieces.slice(at))
  const [by, countries] = isCue(pieces[at], 'covered') ? [after, before] : [before, after]
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (first === undefined || last === undefined || by.length + countries.length === 0) return null
  if (at < 0 ? !pieces.some(isOfNetwork) : clauses[at]?.isElsewhere) return null
  return {
    start: first.start,
    end: last.end,
    kind: 'coverage',
    ...(countries.length > 0 ? { countries, by } : { countries: by, by: [] }),
    isDenied: at < 0 ? clauses.some(({ isDenied }) => isDenied) : clauses[at]?.isDenied === true,
  }
}

/** Whether a piece names the network: its name, an attaché, a service. */
function isOfNetwork(piece: Piece): boolean {
  if (piece.kind !== 'counted') return isCue(piece, 'own', 'field')
  return piece.counted !== 'countries' && piece.counted !== 'other'
}

function placesIn(pieces: readonly Piece[]): readonly CountryCode[] {
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'place' ? [piece.country] : [])))]
}
