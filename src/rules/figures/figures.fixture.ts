import type { Figure } from '~/model/figure'
import type { Network } from '~/model/network'
import type { Source, SourceKind } from '~/model/source'

/** An exact count of embassies on 2020-06-05, unless told otherwise. */
export function figure(given: Partial<Figure> = {}): Figure {
  return {
    id: 'a',
    metric: 'posts',
    value: 74,
    qualifier: 'exact',
    unit: 'embassies',
    date: '2020-06-05',
    dateKind: 'modified',
    source: 'embassy-page',
    ...given,
  }
}

export function undated(given: Partial<Figure> = {}): Figure {
  return figure({ date: null, dateKind: 'undated', ...given })
}

export function source(id: string, kind: SourceKind = 'embassy'): Source {
  return {
    id,
    title: id,
    publisher: id,
    url: `https://${id}.example/`,
    language: 'fr',
    kind,
    readInFull: true,
  }
}

export function network(figures: readonly Figure[], sources: readonly Source[]): Network {
  return {
    schemaVersion: 1,
    edition: '2026-11-22',
    licence: 'Licence Ouverte 2.0',
    sources,
    regions: [],
    threats: [],
    cooperation: [],
    posts: [],
    notCovered: [],
    figures,
    events: [],
  }
}

type Reading = readonly [value: number, qualifier?: Figure['qualifier']]

function statedBy(
  sourceId: string,
  date: string,
  readings: Record<Figure['metric'], Reading>,
  echoes: Partial<Record<Figure['metric'], string>> = {},
): readonly Figure[] {
  const units = { officers: 'officers', posts: 'embassies', countries: 'countries' } as const
  return (['officers', 'posts', 'countries'] as const).map((metric) => {
    const [value, qualifier = 'exact'] = readings[metric]
    const echoOf = echoes[metric]
    return figure({
      id: `${sourceId}.${metric}`,
      metric,
      value,
      qualifier,
      unit: units[metric],
      date,
      source: sourceId,
      ...(echoOf === undefined ? {} : { echoOf }),
    })
  })
}

/** The statements of six official pages, 2010 to 2024; that of 2017 is an echo of that of 2010. */
export const statedNetwork = network(
  [
    ...statedBy('ministry-2010', '2010-08-31', { officers: [250], posts: [93], countries: [156] }),
    ...statedBy('cm-2015', '2015-06-19', { officers: [300], posts: [78], countries: [153] }),
    ...statedBy(
      'al-2017',
      '2017-06-12',
      { officers: [250], posts: [92], countries: [156] },
      {
        officers: 'ministry-2010.officers',
        posts: 'ministry-2010.posts',
        countries: 'ministry-2010.countries',
      },
    ),
    ...statedBy('rs-2020', '2020-06-05', { officers: [300], posts: [74], countries: [150, 'more-than'] }),
    ...statedBy('ml-2020', '2020-07-01', { officers: [300], posts: [73], countries: [158] }),
    ...statedBy('be-2024', '2024-02-08', {
      officers: [300, 'more-than'],
      posts: [74],
      countries: [152, 'more-than'],
    }),
  ],
  [
    source('ministry-2010', 'ministry'),
    ...['cm-2015', 'al-2017', 'rs-2020', 'ml-2020', 'be-2024'].map((id) => source(id)),
  ],
)

/** A figure of `statedNetwork`, such as `al-2017.posts`. */
export function stated(id: string): Figure {
  const found = statedNetwork.figures.find((item) => item.id === id)
  if (!found) throw new Error(`no figure ${id}`)
  return found
}
