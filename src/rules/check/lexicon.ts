import { type Phrasebook, phrasebookOf } from './phrasebook'

/**
 * What a sentence may count: what the sources count, one of the two corps, people (of the network if the sentence
 * names it), or something else.
 */
export const COUNTED = [
  'officers',
  'police',
  'gendarmes',
  'people',
  'embassies',
  'services',
  'attaches',
  'delegations',
  'antennas',
  'locations',
  'countries',
  'other',
] as const
export type Counted = (typeof COUNTED)[number]

/** How a number may be hedged; "at least 300" allows the same as "more than 299", in another word. */
export const HEDGES = ['exact', 'more-than', 'at-least', 'nearly', 'fewer-than', 'at-most', 'about'] as const
export type Hedge = (typeof HEDGES)[number]

/** Words that say how numbers stand to each other, to time and to the network. */
export const CUES = [
  // What a group about one thing may hold ("300 de nos policiers"), and what ends it: prepositions, verbs.
  'of',
  'article',
  'limit',
  // Where a clause ends; a denial goes on after "that", and after "but" the same thing may be counted anew: "pas 92 ambassades mais 74".
  'pause',
  'that',
  'but',
  // Before a year, beside a day, and in place of a year.
  'in',
  'since',
  'month',
  'now',
  // Two numbers: "entre … et", "de … à", "74, contre 92", "60 parmi 230"; "dont" makes parts of what follows.
  'between',
  'and',
  'from',
  'to',
  'against',
  'among',
  'including',
  // A change, before its number ("perdu 18") or after it ("18 de moins").
  'rise',
  'fall',
  'more',
  'fewer',
  // "ne … plus" denies, "plus" alone does not.
  'denial',
  'ne',
  'plus',
  // Who covers: a post its countries, or a country by a post.
  'covers',
  'covered',
  // Whom the sentence is about: this network, or another one; and words that come up where it is spoken of.
  'own',
  'elsewhere',
  'field',
  // What a number further on counts: "Ambassades : 74", "le nombre d’ambassades est de 74".
  'equals',
  'tally',
  'money',
  'percent',
  // No number at all: "des dizaines".
  'vague',
] as const
export type Cue = (typeof CUES)[number]

/** Phrases in their natural spelling, separated by commas. */
type Phrases = string

/** The words of one language. */
export interface Lexicon {
  /** A number, and below what a number added to it must be: 10 after "vingt", 20 after "soixante". */
  readonly numerals: Readonly<Record<string, readonly [value: number, room?: number]>>
  /** What multiplies the number before it. */
  readonly scales: Readonly<Record<string, number>>
  /** Round numbers that are nouns: "une centaine". */
  readonly collectives: Readonly<Record<string, number>>
  /** How much "and" may add, by the room that the number before it leaves: "vingt et un", "two hundred and fifty". */
  readonly joins: Readonly<Record<number, number>>
  readonly hedges: Readonly<Record<Hedge, Phrases>>
  readonly counted: Readonly<Record<Counted, Phrases>>
  readonly cues: Readonly<Record<Cue, Phrases>>
}

/** What a word or a phrase means to the reader. */
export type Meaning =
  | { readonly kind: 'numeral'; readonly value: number; readonly room: number }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'collective'; readonly value: number }
  | { readonly kind: 'hedge'; readonly hedge: Hedge }
  | { readonly kind: 'counted'; readonly counted: Counted }
  | { readonly kind: 'cue'; readonly cue: Cue }

type Entry = readonly [phrase: string, meaning: Meaning]

const cue = (name: Cue): Meaning => ({ kind: 'cue', cue: name })
const hedge = (name: Hedge): Meaning => ({ kind: 'hedge', hedge: name })

/** Signs, which every language shares. */
const signs: readonly Entry[] = [
  ...[',', ';', ')', '—'].map((sign) => [sign, cue('pause')] as const),
  ...[':', '=', '('].map((sign) => [sign, cue('equals')] as const),
  ...['€', '$', '£'].map((sign) => [sign, cue('money')] as const),
  ...['%', '‰'].map((sign) => [sign, cue('percent')] as const),
  ...['–', '→'].map((sign) => [sign, cue('to')] as const),
  ...['~', '≈'].map((sign) => [sign, hedge('about')] as const),
  ['+', cue('rise')],
  ['−', cue('fall')],
  ['>', hedge('more-than')],
  ['≥', hedge('at-least')],
  ['<', hedge('fewer-than')],
  ['≤', hedge('at-most')],
]

const books = new WeakMap<Lexicon, Phrasebook<Meaning>>()

/** The phrases of a language, and the signs, by their first word; built once. */
export function meaningsOf(lexicon: Lexicon): Phrasebook<Meaning> {
  const known = books.get(lexicon) ?? phrasebookOf([...signs, ...entriesOf(lexicon)])
  books.set(lexicon, known)
  return known
}

function entriesOf({ numerals, scales, collectives, hedges, counted, cues }: Lexicon): readonly Entry[] {
  return [
    ...Object.entries(numerals).map(([word, [value, room = 0]]): Entry => [
      word,
      { kind: 'numeral', value, room },
    ]),
    ...Object.entries(scales).map(([word, factor]): Entry => [word, { kind: 'scale', factor }]),
    ...Object.entries(collectives).map(([word, value]): Entry => [word, { kind: 'collective', value }]),
    ...HEDGES.flatMap((name) => entries(hedges[name], hedge(name))),
    ...COUNTED.flatMap((name) => entries(counted[name], { kind: 'counted', counted: name })),
    ...CUES.flatMap((name) => entries(cues[name], cue(name))),
  ]
}

function entries(phrases: Phrases, meaning: Meaning): readonly Entry[] {
  return phrases.split(',').map((phrase) => [phrase, meaning])
}
