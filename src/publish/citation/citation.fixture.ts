import type { Network } from '~/model/network'
import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { Source } from '~/model/source'

import type { CitedAddresses } from './citation'

/** Example addresses of the atlas and its data. */
export const citedAddresses: CitedAddresses = {
  permalink: 'https://atlas.example/?x=1',
  data: 'https://atlas.example/api/v1/editions/2026-11-22.json',
}

/** The page that most of the made-up document rests on. */
const page: Source = sampleSource({
  id: 'be-2024',
  title: 'Le service de sécurité intérieure',
  publisher: 'Ambassade de France en Belgique',
  url: 'https://be.example.org/service',
  published: '2024-02-08',
  accessed: '2026-11-22',
})

/** A document with one of everything that can be cited; `changes` are fields of `page`. */
export function citedNetwork(changes: Partial<Source> = {}): Network {
  return sampleNetwork({
    sources: [
      { ...page, ...changes },
      sampleSource({ id: 'old-2010', title: 'Colloque', publisher: 'Ministère', published: '2010-08' }),
      sampleSource({ id: 'bounded', notBefore: '2010-09-01', notAfter: '2021-07-31', language: 'en' }),
      sampleSource({ id: 'bare', title: 'Sans date ni lecture' }),
      sampleSource({ id: 'copy', title: 'Reprise', copyOf: 'old-2010', modified: '2011-01-02' }),
      sampleSource({ id: 'nl', title: 'Dienst', language: 'nl', translationOf: 'be-2024' }),
    ],
    figures: [
      {
        id: 'officers-2010',
        metric: 'officers',
        value: 250,
        qualifier: 'exact',
        unit: 'officers',
        date: '2010-08-31',
        dateKind: 'as-of',
        source: 'old-2010',
        alsoIn: ['copy'],
      },
      {
        id: 'officers-2024',
        metric: 'officers',
        value: 1300,
        qualifier: 'more-than',
        unit: 'officers',
        date: '2024-02-08',
        dateKind: 'published',
        source: 'be-2024',
      },
      {
        id: 'officers-echo',
        metric: 'officers',
        value: 250,
        qualifier: 'exact',
        unit: 'officers',
        date: null,
        dateKind: 'undated',
        notBefore: '2010-09-01',
        notAfter: '2021-07-31',
        source: 'bounded',
        echoOf: 'officers-2010',
      },
    ],
    posts: [
      samplePost({
        id: 'ml-bamako',
        city: { fr: 'Bamako', en: 'Bamako' },
        lastAttested: { date: '2024-02-08', sources: ['be-2024'] },
        coverage: [
          {
            country: 'NE',
            scope: { fr: 'stupéfiants', en: 'drugs' },
            from: '2015-03-04',
            until: '2020-06',
            sources: ['be-2024', 'old-2010'],
          },
        ],
        threats: [{ threat: 'terrorism', sources: ['nl'], basis: 'inferred' }],
        results: [
          {
            id: 'seizure',
            date: '2014',
            text: { fr: 'Une saisie record.', en: 'A record seizure.' },
            sources: ['bare'],
          },
        ],
        caveats: [{ text: { fr: 'Rien de plus récent', en: 'Nothing newer' } }],
      }),
    ],
  })
}

/** Titles that try to break out of every format. */
export const hostileTitles: readonly string[] = [
  'Two\nlines',
  'CR LF\r\nTY  - BOOK\r\nER  - ',
  'Separators\u2028and\u2029and\u0085and\u000Band\u0000',
  '}, note = {injected',
  '{ { {',
  '} } }',
  '\\input{/etc/passwd} \\',
  'a ~ b ^ c _ d # e & f % g $ h',
  '100 % "quoted" @misc{x, y = {z}}',
  'L’été à Sofia : « Представяне » – 佛경찰',
  'Turned \u202Eback\u202C',
  'Half a sign \uD800 of two',
  '\uE000\uE001\uE002',
  '{title} {publisher}',
  '  ',
]
