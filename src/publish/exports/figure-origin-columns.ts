import type { Figure } from '~/model/figure'
import type { Source } from '~/model/source'
import { originOf } from '~/rules/figures/figures'

import { sourceReference, sourcesNamed } from './cell-texts'
import { statementOf } from './cell-texts'
import { type Column, datePattern, type ExportContext, idPattern, inBothLanguages } from './columns'

type FigureColumn = Column<Figure>

/** The origin of an echo; null for other statements. */
function repeatedBy(figure: Figure, { network }: ExportContext): Figure | null {
  return figure.echoOf === undefined ? null : originOf(figure, network.figures)
}

/** Columns about echoes and caveats. */
export const echoColumns: readonly FigureColumn[] = [
  {
    name: 'echo_of',
    type: 'string',
    description:
      'Id of the oldest known statement of the same wording: together they count as one origin, and no change is measured ' +
      'between them.',
    valueOf: ({ echoOf }) => echoOf ?? null,
  },
  {
    name: 'echo_of_date',
    type: 'string',
    description: 'Date of that oldest statement.',
    constraints: { pattern: datePattern },
    valueOf: (figure, context) => repeatedBy(figure, context)?.date ?? null,
  },
  ...inBothLanguages<Figure>('echo_of_statement', 'What it said', (figure, lang, context) => {
    const origin = repeatedBy(figure, context)
    return origin === null ? null : statementOf(origin)[lang]
  }),
  ...inBothLanguages<Figure>(
    'echo_note',
    'Where the repeated number differs from it',
    ({ echoNote }, lang) => {
      return echoNote?.[lang] ?? null
    },
  ),
  ...inBothLanguages<Figure>('caveat', 'Reservation about the statement', ({ caveat }, lang) => {
    return caveat?.[lang] ?? null
  }),
]

function sourceColumn(
  field: string,
  description: string,
  valueOf: (source: Source) => string | undefined,
): FigureColumn {
  return {
    name: `source_${field}`,
    type: 'string',
    description,
    valueOf: (figure, { network }) => {
      const [source] = sourcesNamed([figure.source], network.sources)
      return (source && valueOf(source)) ?? null
    },
  }
}

/** Columns about the sources of a statement. */
export const sourceColumns: readonly FigureColumn[] = [
  {
    name: 'source',
    type: 'string',
    description: 'Id of the source that states it.',
    constraints: { required: true, pattern: idPattern },
    valueOf: ({ source }) => source,
  },
  sourceColumn('kind', 'Kind of that source.', ({ kind }) => kind),
  sourceColumn('title', 'Its title, in its own language.', ({ title }) => title),
  sourceColumn(
    'title_is',
    'description: the title is the atlas’s own; empty: as printed.',
    ({ titleIs }) => titleIs,
  ),
  sourceColumn('publisher', 'Who publishes it.', ({ publisher }) => publisher),
  sourceColumn('url', 'Its address.', ({ url }) => url),
  sourceColumn(
    'url_is',
    'front-page: the page’s own address carries a person’s name; empty: the page’s own.',
    ({ frontPageOnly }) => (frontPageOnly === true ? 'front-page' : undefined),
  ),
  sourceColumn('archived', 'Address of a copy kept elsewhere.', ({ archived }) => archived),
  sourceColumn('accessed', 'When it was read.', ({ accessed }) => accessed),
  {
    name: 'also_in',
    type: 'string',
    description:
      'Other sources of the very same statement. Each item: id: publisher, title (date or bounds) [address]; a title of the atlas’s own is followed by “as described”, the address of a front page by “front page only”.',
    valueOf: ({ alsoIn }, { network }) => sourcesNamed(alsoIn ?? [], network.sources).map(sourceReference),
  },
]
