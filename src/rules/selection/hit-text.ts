import type { Text } from '~/model/claim'
import type { PostSummary } from '~/model/post'

import { foldHaystack, fold, hasWords, queryWords } from './search'
import { saidTexts } from './text-index'

/** An excerpt of a post's text around the word that a search found in it. */
export interface Hit {
  readonly lang: keyof Text
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Characters of context on either side of a match. */
const around = 48

/** Cuts at a space and adds an ellipsis. */
function tail(text: string): string {
  return text.length <= around ? text : `…${text.slice(text.indexOf(' ', text.length - around))}`
}

function head(text: string): string {
  const space = text.lastIndexOf(' ', around)
  return text.length <= around ? text : `${text.slice(0, space < 0 ? around : space)} …`
}

function findIn(text: string, word: string): Omit<Hit, 'lang'> | null {
  for (const { 0: match, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!fold(match).startsWith(word)) continue
    return { before: tail(text.slice(0, index)), match, after: head(text.slice(index + match.length)) }
  }
  return null
}

/**
 * The reason for a match that the reader does not see: for the first word of the query that begins no word of `shown`, an
 * excerpt of the post's first text that has it, in the reader's language if possible. Null if every word is in `shown`.
 */
export function findHit(
  post: PostSummary,
  query: string,
  lang: keyof Text,
  shown: readonly string[],
): Hit | null {
  const inSight = foldHaystack(shown)
  const said = saidTexts(post)
  const own = said.map((text) => ({ told: lang, words: text[lang] }))
  const any = said.flatMap(({ fr, en }) => [
    { told: 'fr' as const, words: fr },
    { told: 'en' as const, words: en },
  ])
  for (const word of queryWords(query)) {
    if (hasWords(inSight, [word])) continue
    for (const { told, words } of [...own, ...any]) {
      const found = findIn(words, word)
      if (found) return { lang: told, ...found }
    }
  }
  return null
}
