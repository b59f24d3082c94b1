import { useSyncExternalStore } from 'react'

/** A sentence to check that was not typed into the form: from the address, or from the search field. */
interface GivenSentence {
  readonly text: string
  /** What came was longer, or could not be read to its end. */
  readonly isCut: boolean
  /** How many were given before it. */
  readonly turn: number
}

/** How many characters of a sentence an address may hold. */
export const longestLink = 500

const prefix = '#check='
const nothing: GivenSentence = { text: '', isCut: false, turn: 0 }

// The sentence is nowhere but in memory, and in the address where a link brought it: never in a query or in storage.
let given = nothing
let lastHash = ''
const listeners = new Set<() => void>()

/** Hands a sentence to the form, wherever it is on the page. */
export function giveSentence(text: string): void {
  given = { text, isCut: false, turn: given.turn + 1 }
  for (const listener of listeners) listener()
}

/** The last sentence given, the same object until another is. Without one, and in the prerendered page, an empty text. */
export function useGivenSentence(): GivenSentence {
  return useSyncExternalStore(subscribe, read, () => nothing)
}

/** The part of an address that brings a sentence of at most `longestLink` characters. */
export function sentenceHash(text: string): string {
  return prefix + encodeURIComponent(wellFormed(text))
}

/** Sets the sentence into the address of the page, without giving it anew. */
export function putIntoAddress(text: string): void {
  lastHash = sentenceHash(text)
  history.replaceState(history.state, '', lastHash)
}

/** What can be read of the hash of an address: a link may have been cut in the middle of a character. */
export function sentenceOf(hash: string): Omit<GivenSentence, 'turn'> {
  const encoded = hash.slice(prefix.length)
  // A character is four escapes at most, the last of them perhaps without its digits.
  for (let rest = encoded, dropped = 0; dropped <= 4; dropped += 1) {
    try {
      const text = decodeURIComponent(rest)
      const isLong = text.length > longestLink
      return { text: isLong ? wellFormed(text.slice(0, longestLink)) : text, isCut: isLong || dropped > 0 }
    } catch {
      rest = rest.replace(/%[\dA-Fa-f]{0,2}$/, '')
    }
  }
  return { text: '', isCut: true }
}

/** Half a character of two units would not go into an address. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '')
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('hashchange', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', listener)
  }
}

function read(): GivenSentence {
  const { hash } = location
  if (hash.startsWith(prefix) && hash !== lastHash) {
    lastHash = hash
    given = { ...sentenceOf(hash), turn: given.turn + 1 }
  }
  return given
}
