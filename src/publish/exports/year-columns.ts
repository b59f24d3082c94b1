import type { Network } from '~/model/network'
import type { Post } from '~/model/post'
import type { AskedYear } from '~/rules/time/as-known'
import { postYears } from '~/rules/time/network-years'
import { lifeOf } from '~/rules/time/post-life'
import { answerOf, type YearAnswer } from '~/rules/time/year-answer'
import { yearStates } from '~/rules/time/year-state'
import type { Years } from '~/rules/time/years'

import {
  type Column,
  editionColumns,
  type ExportContext,
  idPattern,
  inBothLanguages,
  toCell,
} from './columns'
import { writeCsv } from './csv'

/** The state of one post in one year, by present knowledge and by what could be read by the end of that year. */
export interface PostYearRow {
  readonly post: Post
  readonly year: number
  readonly today: YearAnswer
  readonly known: YearAnswer
}

/** A year, or bounds as EDTF (ISO 8601-2) writes them: `2010/2016`, `../2010`, `2019/..`. */
function edtf({ first, last }: Years): string {
  if (first === last) return String(first)
  return [first, last].map((bound) => (Number.isFinite(bound) ? String(bound) : '..')).join('/')
}

/** The reason for a state, for programs: years, each with a keyword. */
function reasonOf(answer: YearAnswer): string | null {
  switch (answer.state) {
    case 'closed':
      return `closed ${answer.closed.year}`
    case 'doubtful':
      return `${answer.situation.kind} ${answer.situation.date}`
    case 'between':
      return `before ${edtf(answer.earlier.years)}; after ${edtf(answer.later.years)}`
    case 'earlier':
      return `before ${edtf(answer.earlier.years)}`
    case 'later':
      return answer.established === null
        ? `after ${edtf(answer.later.years)}`
        : `established ${answer.established.year}`
    case 'undated':
      return [...new Set(answer.evidence.map(({ years }) => edtf(years)))].join('; ')
    case 'attested':
    case 'mentioned':
    case 'none':
      return null
  }
}

const stateNote =
  'attested: a source of that year shows it at work; between: sources of earlier and of later years; earlier, later: only of ' +
  'one side, later being the first source found, not the opening; undated: of no known year; doubtful, closed, mentioned: as ' +
  'in posts.csv, by that year; none: nothing.'

const reasonNote =
  'What the state rests on: "before 2011; after 2020" are the nearest years of evidence, "2010/2016" bounds of which the year ' +
  'is not known (EDTF, ".." is open), "established", "closed" or the kind of a situation its own year or date.'

/** Columns for state, reason and sources of an answer; `suffix` distinguishes two answers in one row. */
function answerColumns<Row>(
  suffix: string,
  basis: string,
  answerOfRow: (row: Row, sources: Parameters<typeof lifeOf>[1]) => YearAnswer,
): readonly Column<Row>[] {
  return [
    {
      name: `state${suffix}`,
      type: 'string',
      description: `What sources let one say of the post in the year, ${basis}. ${stateNote}`,
      constraints: { required: true, enum: yearStates },
      valueOf: (row, { network }) => answerOfRow(row, network.sources).state,
    },
    {
      name: `reason${suffix}`,
      type: 'string',
      description: `${reasonNote} Empty: the state says it all.`,
      valueOf: (row, { network }) => reasonOf(answerOfRow(row, network.sources)),
    },
    {
      name: `source_ids${suffix}`,
      type: 'string',
      description: 'Ids of the sources that the state rests on.',
      valueOf: (row, { network }) => answerOfRow(row, network.sources).sources,
    },
    {
      name: `possible_source_ids${suffix}`,
      type: 'string',
      description: 'Ids of sources whose bounds allow the year, and others: they decide nothing.',
      valueOf: (row, { network }) => {
        const { possible } = answerOfRow(row, network.sources)
        return [...new Set(possible.map(({ source }) => source.id))]
      },
    },
  ]
}

/** Columns of the table of posts × years. */
export const postYearColumns: readonly Column<PostYearRow>[] = [
  {
    name: 'post_id',
    type: 'string',
    description: 'Id of the post, as in posts.csv.',
    constraints: { required: true, pattern: idPattern },
    valueOf: ({ post }) => post.id,
  },
  {
    name: 'country',
    type: 'string',
    description: 'Host country: ISO 3166-1 alpha-2, or XK.',
    constraints: { required: true, pattern: '[A-Z]{2}' },
    valueOf: ({ post }) => post.country,
  },
  ...inBothLanguages<PostYearRow>('city', 'City of the post', ({ post }, lang) => post.city[lang]),
  {
    name: 'year',
    type: 'year',
    description: 'From 2006, when each delegation came under an attaché, to that of the edition.',
    constraints: { required: true },
    valueOf: ({ year }) => year,
  },
  ...answerColumns<PostYearRow>('', 'with all that is known today', ({ today }) => today),
  ...answerColumns<PostYearRow>(
    '_then',
    'with only the sources that could be read by the end of it',
    ({ known }) => known,
  ),
  ...editionColumns,
]

/** Columns added to a table of posts while the page shows a year. */
export function yearColumns(asked: AskedYear): readonly Column<Post>[] {
  const basis =
    asked.known === 'then'
      ? 'with only the sources that could be read by the end of it'
      : 'with all that is known today'
  return [
    {
      name: 'shown_year',
      type: 'year',
      description: 'The year that the page shows.',
      valueOf: () => asked.year,
    },
    {
      name: 'shown_known',
      type: 'string',
      description: 'today, or then: with only the sources that could be read by the end of that year.',
      constraints: { enum: ['today', 'then'] },
      valueOf: () => asked.known,
    },
    ...answerColumns<Post>('_in_year', basis, (post, sources) => answerOf(lifeOf(post, sources), asked)),
  ]
}

/** Every post, in document order, in every year that can be chosen. */
export function postYearRows(network: Network): readonly PostYearRow[] {
  const then = postYears(network, 'then')
  return postYears(network, 'today').flatMap(({ post, year, answer }, i) => {
    const known = then[i]
    return known === undefined ? [] : [{ post, year, today: answer, known: known.answer }]
  })
}

/** The table of posts × years, one row per post and year. */
export function postYearsCsv(context: ExportContext<Network>): string {
  const names = postYearColumns.map(({ name }) => name)
  const rows = postYearRows(context.network).map((row) =>
    postYearColumns.map(({ valueOf }) => toCell(valueOf(row, context))),
  )
  return writeCsv(names, rows)
}
