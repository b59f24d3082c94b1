import { documentedWhere } from '../src/model/post'

/** Descriptions of a definition of the published schema and its fields. */
export interface SchemaWords {
  readonly description: string
  readonly fields?: Readonly<Record<string, string>>
}

const claimFields = {
  sources: 'Ids of the sources that say so.',
  note: 'What to know about this claim: for an inferred one, from what.',
  basis: 'Absent: stated by the source. inferred: our reading. summed: our count of what the source lists.',
}

const namedFields = {
  ...claimFields,
  id: 'Lasting name, unique in its list; links and citations use it. The first edition had none.',
}

const whenFields = {
  date: 'As exact as the source is.',
  notBefore: 'Earliest possible date, where the page prints none.',
  notAfter: 'Latest possible date, where the page prints none.',
}

export const documentWords: SchemaWords = {
  description:
    'French embassies’ internal-security services: posts, what is said of each and by whom, and how the size of the network has been stated. An absent field means "not known", never "none". Fields unknown to this schema may occur.',
  fields: {
    schemaVersion: 'Raised only when documents change in a way that breaks readers.',
    edition: 'Date of this edition of the data; ages are counted from it.',
    open: 'true: it may still change, and has no address for good yet. false or absent: it is closed.',
    licence: 'Licence of the data.',
    sources: 'Every page and document that something here rests on.',
    regions: 'Regions that posts are grouped by.',
    threats: 'Threats that posts work on.',
    cooperation: 'Kinds of cooperation.',
    posts: 'Posts, documented or only mentioned.',
    notCovered: 'Countries of which a source says that the network does not cover them.',
    figures: 'Statements of the size of the network, one number each.',
    events: 'What changed in the network as an institution.',
  },
}

/** Descriptions for the files about all editions. */
export const historyWords: Readonly<Record<string, SchemaWords>> = {
  editions: {
    description:
      'Every edition of the data, oldest first: where its document and its changes lie, seen from this file, and which ids it added, changed or withdrew, by list. The ids of claims are those of permalinks.',
  },
  changes: {
    description:
      'What changed from one edition to the next, by lasting id. Remove what was withdrawn, replace in each changed record the fields of "before" by those of "after", insert what was added at its place ("at", counted from 0, in rising order), and sort what "orders" names: the result is the later document. Claims of the first edition without an id have the one that they were given since.',
    fields: {
      from: 'Date of the earlier edition.',
      edition: 'Date of the later one.',
      open: 'true: the later edition may still change, and so may this file.',
      changes: 'Each has the fields that differ alone; one that was added or withdrawn has all.',
      orders: 'Lists (a claim’s as ml-bamako.threat) whose order changed, with the ids in the new one.',
      documents: 'Digests of the two documents, as those bear them.',
      digest: 'Of this file without it.',
    },
  },
  withdrawn: {
    description:
      'What earlier editions said and later ones do not: since when, why, what says it now, and what was said. A claim stands in its post, which has no other here.',
  },
}

export const definitionWords: Readonly<Record<string, SchemaWords>> = {
  PartialDate: { description: 'YYYY, YYYY-MM or YYYY-MM-DD.' },
  CountryCode: { description: 'ISO 3166-1 alpha-2, or XK for Kosovo.' },
  Identifier: { description: 'Lower-case words and digits joined by hyphens.' },
  WebAddress: { description: 'An http or https address.' },
  Text: { description: 'A text of the project in French and in English.' },
  NameText: { description: 'A name or label in French and in English; the two may be the same.' },
  Position: { description: 'Latitude and longitude of the city, in degrees.' },
  Source: {
    description: 'One page or document in one edition.',
    fields: {
      title: 'As printed, in the language of the source, unless titleIs says otherwise.',
      titleIs: 'description: the title is the atlas’s own and says what the page is about.',
      frontPageOnly: 'The address of the page carries a person’s name: url is cut to a front page.',
      language: 'BCP 47, of the source.',
      published: 'Date of publication that it prints.',
      modified: 'Date of last change that it prints.',
      notBefore: 'Earliest possible date, where it prints none.',
      notAfter: 'Latest possible date, where it prints none.',
      dateNote: 'Why the bounds are what they are.',
      page: 'The same value marks editions of one page.',
      translationOf: 'Id of the source that this one translates.',
      copyOf: 'Id of the source that this one repeats.',
      accessed: 'When it was read.',
      archived: 'Address of an archived copy.',
      readInFull: 'Whether all of it was read.',
    },
  },
  Term: { description: 'An entry of a vocabulary.' },
  Post: {
    description: 'A service, antenna or liaison officer in one city.',
    fields: {
      region: 'Id in regions.',
      cityBasis: 'inferred: no source names the city.',
      position: 'Of the city, not of a building.',
      status: `documented: ${documentedWhere}. mentioned: only announced, former, inferred or a lone officer.`,
      why: 'Why a post is only mentioned.',
      lastAttested: 'The newest evidence of the post. Without a source: not known.',
      situations: 'What puts the working of the post in doubt, or ends the doubt.',
      coverage: 'Countries that the post works for, its host among them.',
      threats: 'Threats that a source attributes to this post itself, not to the directorate in general.',
      missions: 'What a source says that this post does, not the directorate in general.',
    },
  },
  YearClaim: { description: 'A year, as a source gives it.', fields: claimFields },
  Situation: {
    description: 'Something that puts the working of a post in doubt, or ends it.',
    fields: claimFields,
  },
  Head: { description: 'The rank or office of whoever heads the post, never a name.', fields: claimFields },
  Staff: { description: 'How many work there, and as what.', fields: namedFields },
  Office: { description: 'An office of the post in another city.', fields: namedFields },
  Coverage: {
    description: 'A country that the post works for.',
    fields: {
      ...claimFields,
      id: 'Lasting name, where a country is there more than once.',
      scope: 'Absent: for everything.',
      from: 'When it began.',
      until: 'When it ended. Absent: no end is known.',
    },
  },
  ThreatClaim: {
    description: 'A threat that the post works on.',
    fields: { ...claimFields, threat: 'Id in threats.' },
  },
  Mission: {
    description: 'Something that the post does.',
    fields: { ...claimFields, cooperation: 'Id in cooperation.' },
  },
  Result: { description: 'Something that the post has achieved.', fields: claimFields },
  Partner: { description: 'A service that the post works with.', fields: namedFields },
  Contact: { description: 'The public contact of the post, as of a date.', fields: claimFields },
  Caveat: {
    description: 'A reservation about what is said of the post.',
    fields: { id: namedFields.id, sources: 'Absent: a remark of the project.' },
  },
  Figure: {
    description: 'One number, as one source states it.',
    fields: {
      metric: 'What the number is about.',
      value: 'The number as printed: read it with qualifier.',
      qualifier:
        'exact x: x. more-than x: x + 1 or more. nearly x: x − 1 or less. about x: of no known width.',
      unit: 'What was really counted.',
      date: 'null for an undated statement.',
      dateKind: 'What the date is the date of.',
      source: 'Id of the source.',
      alsoIn: 'Ids of other sources that carry the very same statement.',
      echoOf: 'Id of the oldest known figure of the same wording, which itself repeats none.',
      echoNote: 'Where the repeated number differs from its origin.',
      notBefore: whenFields.notBefore,
      notAfter: whenFields.notAfter,
    },
  },
  NotCovered: {
    description: 'A source says that the network does not cover this country.',
    fields: { ...whenFields, source: 'Id of the source.' },
  },
  NetworkEvent: {
    description: 'Something that changed the network as an institution.',
    fields: { ...whenFields, source: 'Id of the source.' },
  },
}
