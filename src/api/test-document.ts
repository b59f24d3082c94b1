import type { Network } from '~/model/network'

import { parseNetwork } from './parse/parse-network'
import { fullPost, mentionedPost } from './test-posts'

const words = (name: string) => ({ fr: `${name} (fr)`, en: `${name} (en)` })

/** A small valid document in which every field of the contract occurs; a new copy at each call. */
export function testDocument() {
  const document = {
    schemaVersion: 1,
    edition: '2026-11-22',
    open: true,
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

/** The test document with the value at a path such as `posts.0.threats` replaced, or removed. */
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

/** The problems of an answer, one per line: unit | field | code | value. */
export function namedIn(raw: unknown): string[] {
  return parseNetwork(raw).problems.map(({ unit, field, reason }) =>
    [unit, field, reason.code, reason.value].filter((part) => part !== undefined && part !== '').join(' | '),
  )
}
