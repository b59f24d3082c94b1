import type { Network } from './network'
import { noClaims, type Coverage, type Post } from './post'
import type { Source } from './source'

/* Small made-up records for the tests of this folder; each takes what a test is about. */

export function samplePost(fields: Partial<Post> & Pick<Post, 'id'>): Post {
  const country = fields.country ?? fields.id.slice(0, 2).toUpperCase()
  const city = fields.id.slice(3)
  return {
    kind: 'service',
    country,
    region: 'europe',
    city: { fr: city, en: city },
    position: [0, 0],
    status: 'documented',
    lastAttested: { date: '2025-01-01', sources: ['s-page'] },
    ...noClaims,
    coverage: [{ country, sources: ['s-page'] }],
    ...fields,
  }
}

export function sampleSource(fields: Partial<Source> & Pick<Source, 'id'>): Source {
  return {
    title: fields.id,
    publisher: 'Ambassade',
    url: `https://example.org/${fields.id}`,
    language: 'fr',
    kind: 'embassy',
    readInFull: true,
    ...fields,
  }
}

/** Coverage of a country, stated by a page. */
export function covers(country: string, fields: Partial<Coverage> = {}): Coverage {
  return { country, sources: ['s-page'], ...fields }
}

export function sampleNetwork(fields: Partial<Network> = {}): Network {
  const term = (id: string, fr: string, en: string) => ({
    id,
    label: { fr, en },
    definition: { fr, en },
  })
  return {
    schemaVersion: 1,
    edition: '2026-11-22',
    licence: 'etalab-2.0',
    sources: [sampleSource({ id: 's-page', published: '2025-01-01' })],
    regions: [term('europe', 'Europe', 'Europe'), term('africa', 'Afrique', 'Africa')],
    threats: [
      term('terrorism', 'Terrorisme', 'Terrorism'),
      term('arms-trafficking', 'Trafic d’armes', 'Arms trafficking'),
      term('document-fraud', 'Fraude documentaire', 'Document fraud'),
    ],
    cooperation: [term('training', 'Formation', 'Training')],
    posts: [],
    notCovered: [],
    figures: [],
    events: [],
    ...fields,
  }
}
