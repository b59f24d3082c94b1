import type { Figure } from '~/model/figure'
import type { Network, Term } from '~/model/network'
import { noClaims, type Post } from '~/model/post'
import type { Source } from '~/model/source'

/* A made-up network of four posts: one fully known, one with old evidence, one in doubt, one only mentioned. */

const sources = ['zz-press']
const text = { fr: 'texte', en: 'text' }

function term(id: string, fr: string, en: string): Term {
  return { id, label: { fr, en }, definition: { fr, en } }
}

function source(id: string, kind: Source['kind'], publisher: string): Source {
  return {
    id,
    title: id,
    publisher,
    url: `https://example.org/${id}`,
    language: 'fr',
    kind,
    readInFull: true,
  }
}

function post(id: string, country: string, city: string, fields: Partial<Post>): Post {
  return {
    id,
    kind: 'service',
    country,
    region: 'europe',
    city: { fr: city, en: city },
    position: [0, 0],
    status: 'documented',
    lastAttested: { date: '2025-03-01', sources },
    ...noClaims,
    coverage: [{ country, sources }],
    ...fields,
  }
}

const complete = post('fr-testville', 'FR', 'Testville', {
  coverage: [
    { country: 'FR', sources },
    { country: 'MC', sources },
  ],
  established: { year: 1990, sources },
  head: { text, sources },
  staff: [{ text, sources }],
  threats: [{ threat: 'terrorism', sources }],
  missions: [{ id: 'm', cooperation: 'training', text, sources }],
  results: [{ id: 'r', text, sources }],
  partners: [{ name: text, sources }],
  contact: { phone: '+33 1', asOf: '2025', sources },
})

const old = post('de-altstadt', 'DE', 'Altstadt', {
  lastAttested: { date: '2012-01', sources: ['zz-page'] },
  threats: [{ threat: 'terrorism', sources }],
})

const doubtful = post('ml-zweifel', 'ML', 'Zweifel', {
  region: 'africa',
  situations: [{ id: 's', date: '2025', kind: 'vacant', text, sources }],
})

const figure: Figure = {
  id: 'posts-2025',
  metric: 'posts',
  value: 70,
  qualifier: 'more-than',
  unit: 'embassies',
  date: '2025-05-04',
  dateKind: 'published',
  source: 'zz-page',
}

export const madeUpNetwork: Network = {
  schemaVersion: 1,
  edition: '2026-11-22',
  licence: 'etalab-2.0',
  sources: [source('zz-press', 'press', 'Journal'), source('zz-page', 'ministry', 'Ministère')],
  regions: [term('europe', 'Europe', 'Europe'), term('africa', 'Afrique', 'Africa')],
  threats: [term('terrorism', 'Terrorisme', 'Terrorism')],
  cooperation: [term('training', 'Formation', 'Training')],
  posts: [complete, old, doubtful, post('it-nebbia', 'IT', 'Nebbia', { status: 'mentioned', why: text })],
  notCovered: [],
  figures: [figure],
  events: [],
}
