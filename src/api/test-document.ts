import type { Network } from '~/model/network'
import type { Post } from '~/model/post'

import { parseNetwork } from './parse/parse-network'

const words = (name: string) => ({ fr: `${name} (fr)`, en: `${name} (en)` })

const fullPost = {
  id: 'ml-bamako',
  kind: 'service',
  country: 'ML',
  region: 'sahel',
  city: { fr: 'Bamako', en: 'Bamako' },
  cityBasis: 'inferred',
  position: [12.65, -8],
  status: 'documented',
  lastAttested: { date: '2020', sources: ['ml-2020'] },
  established: { year: 1961, sources: ['ml-2011'] },
  closed: { year: 2024, sources: ['ml-2020'], basis: 'inferred', note: words('closed note') },
  situations: [
    { id: 'away', date: '2023-08-16', kind: 'suspended', text: words('away'), sources: ['ml-2020'] },
  ],
  head: { text: words('head'), asOf: '2020-05-02', sources: ['ml-2020'] },
  staff: [
    {
      id: 'team',
      count: 4,
      asOf: '2020',
      text: words('staff'),
      basis: 'summed',
      sources: ['ml-2020', 'ml-2011'],
    },
  ],
  offices: [
    {
      id: 'kayes',
      city: { fr: 'Kayes', en: 'Kayes' },
      country: 'ML',
      text: words('office'),
      sources: ['ml-2020'],
    },
  ],
  coverage: [
    { country: 'ML', sources: ['ml-2011', 'ml-2020'] },
    { country: 'NE', scope: words('scope'), from: '2011', until: '2019-12', sources: ['ml-2011'] },
  ],
  threats: [
    { threat: 'terrorism', sources: ['ml-2011'] },
    { threat: 'drug-trafficking', sources: ['ml-2020'] },
  ],
  missions: [
    { id: 'training', cooperation: 'technical', text: words('training'), sources: ['ml-2020'] },
    {
      id: 'advice',
      cooperation: 'technical',
      text: words('advice'),
      note: words('note'),
      sources: ['ml-2011'],
    },
  ],
  results: [{ id: 'seizure', date: '2019', text: words('seizure'), sources: ['ml-2020'] }],
  partners: [
    { id: 'police', name: { fr: 'Police nationale', en: 'Police nationale' }, sources: ['ml-2020'] },
  ],
  contact: {
    address: 'Square Patrice Lumumba, Bamako',
    phone: '+223 44 97 57 57',
    email: 'ssi.bamako@example.org',
    asOf: '2020',
    sources: ['ml-2020'],
  },
  caveats: [
    { id: 'caveat', text: words('caveat'), sources: ['ml-2020'] },
    { id: 'our-caveat', text: words('our caveat') },
  ],
} satisfies Post

const mentionedPost = {
  id: 'sn-dakar',
  kind: 'liaison',
  country: 'SN',
  region: 'sahel',
  city: { fr: 'Dakar', en: 'Dakar' },
  position: [14.7, -17.4],
  status: 'mentioned',
  why: words('only announced'),
  lastAttested: { notBefore: '2018', notAfter: '2019', sources: ['sn-page'] },
  coverage: [{ country: 'SN', sources: ['sn-page'] }],
  threats: [],
  missions: [],
  partners: [],
} satisfies Post

/** A small document in which every field of the contract occurs and all of it holds; a new copy at each call. */
export function testDocument() {
  const document = {
    schemaVersion: 1,
    edition: '2026-11-22',
    licence: 'etalab-2.0',
    sources: [
      {
        id: 'ml-2011',
        title: 'Service de sécurité intérieure',
        publisher: 'Ambassade de France au Mali',
        url: 'https://ml.example.org/ssi?page=1',
        language: 'fr',
        kind: 'embassy',
        published: '2011-03',
        page: 'ml-ssi',
        archived: 'https://archive.example.org/ml',
        accessed: '2026-11-20',
        readInFull: true,
        note: words('first edition'),
      },
      {
        id: 'ml-2020',
        title: 'Service de sécurité intérieure',
        publisher: 'Ambassade de France au Mali',
        url: 'https://ml.example.org/ssi',
        language: 'fr',
        kind: 'embassy',
        modified: '2020-05-02',
        page: 'ml-ssi',
        readInFull: true,
      },
      {
        id: 'sn-page',
        title: 'Internal security',
        publisher: 'Embassy of France in Senegal',
        url: 'http://sn.example.org/ssi',
        language: 'en-GB',
        kind: 'press',
        notBefore: '2018',
        notAfter: '2019-06',
        dateNote: words('from its logo'),
        translationOf: 'ml-2011',
        copyOf: 'ml-2020',
        readInFull: false,
      },
    ],
    regions: [{ id: 'sahel', label: { fr: 'Sahel', en: 'Sahel' }, definition: words('the Sahel') }],
    threats: [
      { id: 'terrorism', label: words('Terrorism'), definition: words('terrorism') },
      { id: 'drug-trafficking', label: words('Drugs'), definition: words('drugs') },
    ],
    cooperation: [{ id: 'technical', label: words('Technical'), definition: words('technical') }],
    posts: [fullPost, mentionedPost],
    notCovered: [{ country: 'BT', text: words('Bhutan'), date: '2012', source: 'sn-page' }],
    figures: [
      {
        id: 'posts-2010',
        metric: 'posts',
        value: 93,
        qualifier: 'exact',
        unit: 'embassies',
        date: '2010-08-31',
        dateKind: 'published',
        source: 'ml-2011',
      },
      {
        id: 'posts-undated',
        metric: 'posts',
        value: 92,
        qualifier: 'about',
        unit: 'embassies',
        date: null,
        dateKind: 'undated',
        notBefore: '2011',
        notAfter: '2017',
        source: 'ml-2020',
        alsoIn: ['sn-page'],
        echoOf: 'posts-2010',
        echoNote: words('93 then'),
        caveat: words('a caveat'),
      },
    ],
    events: [{ id: 'directorate-2010', date: '2010-09-01', text: words('directorate'), source: 'ml-2011' }],
  } satisfies Network
  return structuredClone(document)
}

/** The test document with one value put in at a path such as `posts.0.threats`, or taken out. */
export function documentWith(path: string, value?: unknown): unknown {
  const document: unknown = testDocument()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let target: unknown = document
  for (const key of keys) target = Reflect.get(Object(target), key)
  if (Array.isArray(target) && value === undefined) target.splice(Number(last), 1)
  else if (value === undefined) Reflect.deleteProperty(Object(target), last)
  else Reflect.set(Object(target), last, value)
  return document
}

/** The problems of an answer, one a line: unit | field | code | value. */
export function namedIn(raw: unknown): string[] {
  return parseNetwork(raw).problems.map(({ unit, field, reason }) =>
    [unit, field, reason.code, reason.value].filter((part) => part !== undefined && part !== '').join(' | '),
  )
}
