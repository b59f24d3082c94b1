import type { CountryCode, Text } from '~/model/claim'
import { type ClaimKind, claimKindNames, claimKinds } from '~/model/claim-kinds'
import { isWhole, type NetworkSummary, type TermSummary } from '~/model/network'
import { isTold, type Post, type PostSummary } from '~/model/post'

import { foldHaystack, hasWords } from './search'

/** Tells whether each word (folded) is a prefix of some word in the texts of a post. */
export type TextSearch = (words: readonly string[]) => (post: PostSummary) => boolean

function labelsOf(terms: readonly TermSummary[]): (id: string) => string {
  const labels = new Map(terms.map(({ id, label }) => [id, `${label.fr} ${label.en}`]))
  return (id) => labels.get(id) ?? ''
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- ties what is read to the claims that it is read of
function textsOfKind<Kind extends ClaimKind>(post: Post, kind: Kind): readonly (Text | undefined)[] {
  return claimKinds[kind].claimsIn(post).flatMap((claim) => claimKinds[kind].texts(claim))
}

/** Kinds of claim whose texts are preferred for an excerpt, where a word is found in several. */
const toldFirst: readonly ClaimKind[] = ['head', 'mission', 'result', 'partner', 'office', 'staff']
const searchedKinds = [...new Set([...toldFirst, ...claimKindNames])]

/** Every text about the post itself; a summary has but its city. */
export function saidTexts(post: PostSummary): readonly Text[] {
  if (!isTold(post)) return [post.city]
  const claimed = searchedKinds.flatMap((kind) => textsOfKind(post, kind))
  return [post.city, post.why, ...claimed].filter((text) => text !== undefined)
}

/** Each distinct text once, folded, and the texts of each post: thousands of posts share most of theirs. */
interface Texts {
  readonly folded: readonly string[]
  readonly byPost: ReadonlyMap<PostSummary, readonly number[]>
}

function build(network: NetworkSummary, countryNames: (code: CountryCode) => readonly string[]): Texts {
  const threatText = labelsOf(network.threats)
  const cooperationText = labelsOf(isWhole(network) ? network.cooperation : [])
  const regionText = labelsOf(network.regions)
  const nameOf = new Map<CountryCode, string>()
  const places = new Map<string, number>()
  const folded: string[] = []

  function countryText(code: CountryCode): string {
    const known = nameOf.get(code) ?? countryNames(code).join(' ')
    nameOf.set(code, known)
    return known
  }
  function placeOf(text: string): number {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, folded.length)
    return folded.push(foldHaystack([text])) - 1
  }
  function textsOf(post: PostSummary): readonly string[] {
    const countries = [post.country, ...post.coverage.map(({ country }) => country)]
    return [
      ...saidTexts(post).flatMap(({ fr, en }) => [fr, en]),
      ...countries.map(countryText),
      regionText(post.region),
      ...post.threats.map(({ threat }) => threatText(threat)),
      ...(isTold(post) ? post.missions : []).map(({ cooperation }) => cooperationText(cooperation)),
    ]
  }

  const byPost = new Map(
    network.posts.map((post) => [post, [...new Set(textsOf(post).map(placeOf))]] as const),
  )
  return { folded, byPost }
}

/** Full-text search in the posts of a network. The texts are folded at the first search, since most visitors do not search. */
export function createTextSearch(
  network: NetworkSummary,
  countryNames: (code: CountryCode) => readonly string[],
): TextSearch {
  let texts: Texts | null = null
  return (words) => {
    const { folded, byPost } = (texts ??= build(network, countryNames))
    const hits = words.map((word) => folded.map((text) => hasWords(text, [word])))
    return (post) => {
      const places = byPost.get(post) ?? []
      return hits.every((hit) => places.some((place) => hit[place] === true))
    }
  }
}
