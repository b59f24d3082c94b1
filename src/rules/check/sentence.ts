import type { CountryCode } from '~/model/claim'

import { type NumberRead, readNumber } from './counts'
import type { Counted, Cue } from './words/lexicon'
import { isCue, type Piece } from './words/pieces'

/** A sentence: its pieces, each read as a number or not, and the clause of each piece. */
export interface Sentence {
  readonly pieces: readonly Piece[]
  readonly found: readonly (NumberRead | null)[]
  readonly clauses: readonly Clause[]
}

/** Facts about one clause, that is the pieces between two commas. */
export interface Clause {
  readonly isDenied: boolean
  /** The clause is about another network. */
  readonly isElsewhere: boolean
  /** The place that its numbers belong to, if it names one: "5 policiers à Bamako". */
  readonly place: CountryCode | null
  /**
   * The first unit of the clause, and whether it stands in "the number of …": the number may then come later, even in the
   * next clause ("les attachés, au nombre de 78").
   */
  readonly topic: Counted | null
  readonly hasTally: boolean
}

/** Reads the numbers and clauses of a sentence, given its pieces. */
export function sentenceOf(pieces: readonly Piece[]): Sentence {
  const found = pieces.map((_, at) => readNumber(pieces, at))
  return { pieces, found, clauses: clausesOf(pieces) }
}

/** Splits a list into parts, each with the item that ends it. */
export function partsOf<T>(items: readonly T[], isEnd: (item: T) => boolean): readonly (readonly T[])[] {
  const parts: T[][] = [[]]
  for (const item of items) {
    parts.at(-1)?.push(item)
    if (isEnd(item)) parts.push([])
  }
  return parts
}

/**
 * The clause of each piece of a sentence. A clause that names no network keeps that of the clause before; one that opens the
 * sentence belongs to the network that the next clause begins with: "avec ses 18 000 agents, Interpol …".
 */
function clausesOf(pieces: readonly Piece[]): readonly Clause[] {
  let isElsewhere = false
  let deniesNext = false
  let topic: Counted | null = null
  const parts = partsOf(pieces, (piece) => isCue(piece, 'pause', 'that', 'but', 'equals'))
  return parts.flatMap((part, index) => {
    const subject = part.find((piece) => isCue(piece, 'own', 'elsewhere'))
    if (subject !== undefined) isElsewhere = isCue(subject, 'elsewhere')
    else if (index === 0 && isCue(part[0], 'limit')) isElsewhere = isCue(firstWord(parts[1]), 'elsewhere')
    const isDenied = deniesNext || has(part, 'denial') || (has(part, 'ne') && has(part, 'plus'))
    deniesNext = isDenied && isCue(part.at(-1), 'that')
    const hasTally = has(part, 'tally')
    topic = part.find((piece) => piece.kind === 'counted')?.counted ?? (hasTally ? topic : null)
    const clause: Clause = { isDenied, isElsewhere, place: placeOf(part), topic, hasTally }
    return part.map(() => clause)
  })
}

function firstWord(part: readonly Piece[] = []): Piece | undefined {
  return part.find((piece) => !isCue(piece, 'article'))
}

function has(part: readonly Piece[], cue: Cue): boolean {
  return part.some((piece) => isCue(piece, cue))
}

/** The first place named, skipping the limits of the network ("de Bamako à Pékin"), examples ("dont le Mali") and covered countries. */
function placeOf(part: readonly Piece[]): CountryCode | null {
  const place = part.find((piece, at) => {
    if (isCue(piece, 'including', 'covers')) return true
    return piece.kind === 'place' && !isEndOfStretch(part, at)
  })
  return place?.kind === 'place' ? place.country : null
}

function isEndOfStretch(part: readonly Piece[], at: number): boolean {
  const isTo = (piece: Piece | undefined): boolean => isCue(piece, 'to')
  return (
    (isTo(part[at + 1]) && part[at + 2]?.kind === 'place') ||
    (isTo(part[at - 1]) && part[at - 2]?.kind === 'place')
  )
}
