import { type Phrasebook, phrasebookOf } from './phrasebook'

/**
 * Units that a sentence may count in: those of the sources, one of the two corps, people (of the network if the sentence
 * names it), or something else.
 */
export const countedUnits = [
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
export type Counted = (typeof countedUnits)[number]

/** Ways to hedge a number. "At least 300" and "more than 299" allow the same numbers. */
export const hedgeNames = [
  'exact',
  'more-than',
  'at-least',
  'nearly',
  'fewer-than',
  'at-most',
  'about',
] as const
export type Hedge = (typeof hedgeNames)[number]

/** Words that relate numbers to each other, to time and to the network. */
export const cueNames = [
  // Words allowed inside a group ("300 de nos policiers"), and words that end it: prepositions, verbs.
  'of',
  'article',
  'limit',
  // End of a clause. A denial goes on after "that"; after "but" the same unit may be counted anew: "pas 92 ambassades mais
  // 74".
  'pause',
  'that',
  'but',
  // Words before a year, words beside a day, and words that replace a year.
  'in',
  'since',
  'month',
  'now',
  // Words that join two numbers: "entre … et", "de … à", "74, contre 92", "60 parmi 230"; after "dont" follow parts.
  'between',
  'and',
  'from',
  'to',
  'against',
  'among',
  'including',
  // A change, before its number ("perdu 18") or behind it ("18 de moins").
  'rise',
  'fall',
  'more',
  'fewer',
  // Negation: "ne … plus" denies, "plus" alone does not.
  'denial',
  'ne',
  'plus',
  // Coverage: a post covers a country, or a country is covered by a post.
  'covers',
  'covered',
  // The network that the sentence is about, this one or another, and words of the subject.
  'own',
  'elsewhere',
  'field',
  // Words between a unit and a number further on: "Ambassades : 74", "le nombre d’ambassades est de 74".
  'equals',
  'tally',
  'money',
  'percent',
  // Vague quantities without a number: "des dizaines".
  'vague',
] as const
export type Cue = (typeof cueNames)[number]

/** Phrases in their usual spelling, separated by commas. */
type Phrases = string

/** The vocabulary of one language. */
export interface Lexicon {
  /** Value of a numeral, and the limit below which a number added to it must stay: 10 after "vingt", 20 after "soixante". */
  readonly numerals: Readonly<Record<string, readonly [value: number, room?: number]>>
  /** Multipliers of the number before them. */
  readonly scales: Readonly<Record<string, number>>
  /** Round numbers in the form of nouns: "une centaine". */
  readonly collectives: Readonly<Record<string, number>>
  /** Limit of the number that "and" may add, by the `room` of the number before it: "vingt et un", "two hundred and fifty". */
  readonly joins: Readonly<Record<number, number>>
  readonly hedges: Readonly<Record<Hedge, Phrases>>
  readonly counted: Readonly<Record<Counted, Phrases>>
  readonly cues: Readonly<Record<Cue, Phrases>>
}

/** The meaning of a word or phrase for the reader of sentences. */
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

/** Signs shared by all languages. */
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

/** The phrases of a language, and the signs, indexed by their first word; built once per language. */
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
    ...hedgeNames.flatMap((name) => entries(hedges[name], hedge(name))),
    ...countedUnits.flatMap((name) => entries(counted[name], { kind: 'counted', counted: name })),
    ...cueNames.flatMap((name) => entries(cues[name], cue(name))),
  ]
}

function entries(phrases: Phrases, meaning: Meaning): readonly Entry[] {
  return phrases.split(',').map((phrase) => [phrase, meaning])
}
