import { useSyncExternalStore } from 'react'

/** A sentence to check that was not typed into the form: from the address, or from the search field. */
interface GivenSentence {
  readonly text: string
  /** The sentence was longer, or could not be decoded to its end. */
  readonly isCut: boolean
  /** Number of sentences given before it. */
  readonly turn: number
}

/** Maximum length of a sentence in an address, in characters. */
export const longestLink = 500

const prefix = '#check='
const nothing: GivenSentence = { text: '', isCut: false, turn: 0 }

// The sentence is only in memory, and in the hash of the address if a link contained it: never in a query or in storage.
let given = nothing
let lastHash = ''
const listeners = new Set<() => void>()

/** Hands a sentence to the form, wherever the form is. */
export function giveSentence(text: string): void {
  given = { text, isCut: false, turn: given.turn + 1 }
  for (const listener of listeners) listener()
}

/** The last sentence given, the same object until the next one. An empty text if there is none, and in the prerendered page. */
export function useGivenSentence(): GivenSentence {
  return useSyncExternalStore(subscribe, read, () => nothing)
}

/** The hash of an address with a sentence, cut to `longestLink` characters. */
export function sentenceHash(text: string): string {
  return prefix + encodeURIComponent(wellFormed(text))
}

/** Puts the sentence into the hash of the page's address, without handing it to the form again. */
export function putIntoAddress(text: string): void {
  lastHash = sentenceHash(text)
  history.replaceState(history.state, '', lastHash)
}

/** Decodes the sentence in a hash, as far as possible: a link may have been cut in the middle of a character. */
export function sentenceOf(hash: string): Omit<GivenSentence, 'turn'> {
  const encoded = hash.slice(prefix.length)
  // A character has at most four percent escapes, the last of which may have lost digits.
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

/** Removes lone surrogates, which encodeURIComponent rejects. */
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
