/** Letters that Unicode decomposition does not split. */
const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\u0000-\u007f]*$/.test(text)
}

/**
 * The normal form in which texts are compared: no accents, lower case, œ as oe, words separated by one space. "Côte
 * d’Ivoire" gives "cote d ivoire". Independent of the locale.
 */
export function fold(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
  // Most texts are ASCII by now, and the expressions for ASCII are ten times as fast.
  if (isAscii(bare)) return bare.replace(/[^a-z0-9]+/g, ' ').trim()
  return bare
    .replace(/[œæßøłđı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const joiners = /['’‐‑-]/gu

/**
 * Folded text to search in. Words with an apostrophe or a hyphen are added once more as one word, so that "ndjamena" and
 * "cote divoire" find N’Djamena and Côte d’Ivoire.
 */
export function foldHaystack(texts: readonly string[]): string {
  const text = texts.join(' ')
  const joined = text.split(/\s+/).filter((word) => word.search(joiners) > 0)
  return fold([text, ...joined.map((word) => word.replace(joiners, ''))].join(' '))
}

/** The folded words of a query; empty for a query without letters or digits. */
export function queryWords(query: string): readonly string[] {
  const folded = fold(query)
  return folded === '' ? [] : folded.split(' ')
}

/** Whether each word is a prefix of some word of the haystack; both are folded. */
export function hasWords(haystackFolded: string, words: readonly string[]): boolean {
  return words.every((word) => haystackFolded.startsWith(word) || haystackFolded.includes(` ${word}`))
}

/** Whether each word of a query (as typed) is a prefix of some word of the folded haystack; an empty query matches. */
export function textMatches(haystackFolded: string, query: string): boolean {
  return hasWords(haystackFolded, queryWords(query))
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Alphabetical order without a locale: by folded text, in code units; ties by the raw text. */
export function compareFolded(a: string, b: string): number {
  return order(fold(a), fold(b)) || order(a, b)
}

/** Sorts by several texts per item, the first deciding; each text is folded once. */
export function sortByTexts<T>(items: readonly T[], textsOf: (item: T) => readonly string[]): T[] {
  const keyed = items.map((item) => ({ item, key: textsOf(item).map((raw) => [fold(raw), raw]) }))
  const compare = (a: (typeof keyed)[number], b: (typeof keyed)[number]): number => {
    for (const [i, [folded = '', raw = '']] of a.key.entries()) {
      const [otherFolded = '', otherRaw = ''] = b.key[i] ?? []
      const decided = order(folded, otherFolded) || order(raw, otherRaw)
      if (decided !== 0) return decided
    }
    return 0
  }
  return keyed.sort(compare).map(({ item }) => item)
}
