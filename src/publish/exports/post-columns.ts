import { sourcesOfPost } from '~/model/claims'
import { labelOf } from '~/model/network'
import { documentedWhere, type Post } from '~/model/post'
import { postMark } from '~/rules/evidence/evidence'

import { sourceIds, sourceReference, sourcesNamed } from './cell-texts'
import {
  type Column,
  datePattern,
  editionColumns,
  type ExportContext,
  idPattern,
  inBothLanguages,
  toCell,
} from './columns'
import { writeCsv } from './csv'
import { claimColumns } from './post-claim-columns'
import { yearColumns } from './year-columns'

type PostColumn = Column<Post>

const identity: readonly PostColumn[] = [
  {
    name: 'id',
    type: 'string',
    description: 'Stable name of the post: country and city.',
    constraints: { required: true, unique: true, pattern: idPattern },
    valueOf: ({ id }) => id,
  },
  {
    name: 'status',
    type: 'string',
    description: `documented: ${documentedWhere}; mentioned: not so.`,
    constraints: { required: true, enum: ['documented', 'mentioned'] },
    valueOf: ({ status }) => status,
  },
  {
    name: 'kind',
    type: 'string',
    description: 'service, antenna, or liaison for a lone officer.',
    constraints: { required: true, enum: ['service', 'antenna', 'liaison'] },
    valueOf: ({ kind }) => kind,
  },
  {
    name: 'mark',
    type: 'string',
    description:
      'How fresh the evidence is at the date of the edition: recent (last attested in the five years before it), older, ' +
      'undated; or mentioned, closed, doubtful (its latest situation leaves open whether it works), which go before.',
    constraints: {
      required: true,
      enum: ['recent', 'older', 'undated', 'mentioned', 'closed', 'doubtful'],
    },
    valueOf: (post, { network }) => postMark(post, network.edition),
  },
]

const place: readonly PostColumn[] = [
  {
    name: 'country',
    type: 'string',
    description: 'Host country: ISO 3166-1 alpha-2, or XK.',
    constraints: { required: true, pattern: '[A-Z]{2}' },
    valueOf: ({ country }) => country,
  },
  ...inBothLanguages<Post>('country', 'Name of the host country', ({ country }, lang, { countryName }) => {
    return countryName(country)[lang]
  }),
  {
    name: 'region',
    type: 'string',
    description: 'Id of the region.',
    constraints: { required: true },
    valueOf: ({ region }) => region,
  },
  ...inBothLanguages<Post>('region', 'Name of the region', ({ region }, lang, { network }) => {
    return labelOf(network.regions, region)[lang]
  }),
  ...inBothLanguages<Post>('city', 'City of the post', ({ city }, lang) => city[lang]),
  {
    name: 'city_basis',
    type: 'string',
    description: 'inferred: no source names the city; empty: one does.',
    constraints: { enum: ['inferred'] },
    valueOf: ({ cityBasis }) => cityBasis ?? null,
  },
  {
    name: 'latitude',
    type: 'number',
    description: 'Of the city, in degrees, never of a building.',
    constraints: { required: true, minimum: -90, maximum: 90 },
    valueOf: ({ position }) => position[0],
  },
  {
    name: 'longitude',
    type: 'number',
    description: 'Of the city, in degrees, never of a building.',
    constraints: { required: true, minimum: -180, maximum: 180 },
    valueOf: ({ position }) => position[1],
  },
]

const evidence: readonly PostColumn[] = [
  {
    name: 'last_attested_date',
    type: 'string',
    description:
      'Date of the newest evidence of the post itself, as exact as its source; empty: only bounds, or nothing.',
    constraints: { pattern: datePattern },
    valueOf: ({ lastAttested }) => lastAttested.date ?? null,
  },
  {
    name: 'last_attested_not_before',
    type: 'string',
    description: 'Where that evidence has no date: the earliest it can be.',
    constraints: { pattern: datePattern },
    valueOf: ({ lastAttested }) => lastAttested.notBefore ?? null,
  },
  {
    name: 'last_attested_not_after',
    type: 'string',
    description: 'Where that evidence has no date: the latest it can be.',
    constraints: { pattern: datePattern },
    valueOf: ({ lastAttested }) => lastAttested.notAfter ?? null,
  },
  {
    name: 'last_attested_sources',
    type: 'string',
    description: 'Ids of the sources of that evidence, separated by spaces.',
    constraints: { required: true },
    valueOf: ({ lastAttested }) => sourceIds(lastAttested),
  },
  ...inBothLanguages<Post>('why', 'Why the post is only mentioned', ({ why }, lang) => why?.[lang] ?? null),
]

const origin: readonly PostColumn[] = [
  {
    name: 'sources',
    type: 'string',
    description:
      'Every source of the row. Each item: id: publisher, title (date or bounds) [address]; a title of the atlas’s own is followed by “as described”, the address of a front page by “front page only”.',
    constraints: { required: true },
    valueOf: (post, { network }) => {
      return sourcesNamed(sourcesOfPost(post), network.sources).map(sourceReference)
    },
  },
  ...editionColumns,
]

/** Columns of the table and properties of the map of posts. An empty cell means "not known", never "none". */
export const postColumns: readonly PostColumn[] = [
  ...identity,
  ...place,
  ...evidence,
  ...claimColumns,
  ...origin,
]

/**
 * The table of posts, one row each in the order given; with the columns of the year shown, if any.
 * @throws RangeError on a position that is not a finite number.
 */
export function postsCsv(posts: readonly Post[], context: ExportContext): string {
  const { asked } = context
  const columns = asked ? [...postColumns, ...yearColumns(asked)] : postColumns
  const names = columns.map(({ name }) => name)
  const rows = posts.map((post) => columns.map(({ valueOf }) => toCell(valueOf(post, context))))
  return writeCsv(names, rows)
}
