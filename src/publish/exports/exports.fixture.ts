import { covers, sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'
import type { Post } from '~/model/post'
import { figure } from '~/rules/figures/figures.fixture'

import type { ExportContext } from './columns'

const words = (about: string) => ({ fr: `${about} (fr)`, en: `${about} (en)` })

/** A post with a value for every column. */
export const fullPost = samplePost({
  id: 'ml-bamako',
  region: 'africa',
  city: { fr: 'Bamako', en: 'Bamako-en' },
  position: [12.65, -8],
  lastAttested: { notBefore: '2020-07', notAfter: '2021', sources: ['ml-2020'] },
  established: { year: 1961, sources: ['ml-2011', 'ml-2020'], basis: 'inferred' },
  situations: [
    { id: 's1', date: '2022-02', kind: 'evacuated', text: words('evacuated'), sources: ['ml-2020'] },
  ],
  coverage: [
    covers('ML', { sources: ['ml-2020'] }),
    covers('NE', { scope: words('drugs'), from: '2011', sources: ['ml-2011'], note: words('one officer') }),
    covers('BF', { from: '1997', until: '2011', sources: ['ml-2011'] }),
    covers('MR', { basis: 'inferred', sources: ['ml-2020'] }),
    covers('TD', { scope: words('visas'), until: '2012', sources: ['ml-2011'] }),
  ],
  offices: [{ city: words('Gao'), country: 'ML', text: words('liaison'), sources: ['ml-2011'] }],
  threats: [
    { threat: 'terrorism', sources: ['ml-2011', 'ml-2020'] },
    { threat: 'arms-trafficking', sources: ['ml-2011'], basis: 'inferred' },
  ],
  missions: [{ id: 'm', cooperation: 'training', text: words('courses'), sources: ['ml-2020'] }],
  results: [{ id: 'r', date: '2010', text: words('a seizure'), sources: ['ml-2011'] }],
  head: { text: words('an attaché'), asOf: '2020', sources: ['ml-2020'] },
  staff: [{ text: words('three officers'), sources: ['ml-2020'] }],
  partners: [{ name: words('police'), sources: ['ml-2020'] }],
  contact: { phone: '+223 44 97 57 57', asOf: '2011', sources: ['ml-2011'] },
  caveats: [{ text: words('=SUM(A1)') }, { text: words('old'), sources: ['ml-2011'] }],
})

/** A mentioned post of which nothing else is known. */
const barePost: Post = samplePost({
  id: 'sn-dakar',
  status: 'mentioned',
  why: words('only announced'),
  position: [-14.7, 17.4],
  coverage: [covers('SN', { until: '2011' })],
})

const closedPost: Post = samplePost({
  id: 'lt-vilnius',
  closed: { year: 2015, sources: ['s-page'] },
  coverage: [covers('LT'), covers('LV', { from: '2004' })],
})

export const network = sampleNetwork({
  sources: [
    sampleSource({ id: 'ml-2011', title: 'Page', published: '2011-03', url: 'https://ml.example/2011' }),
    sampleSource({ id: 'ml-2020', title: 'Page; 2', notAfter: '2021', copyOf: 'ml-original' }),
    sampleSource({ id: 'ml-original' }),
    sampleSource({ id: 's-page', published: '2025-01-01', accessed: '2026-11-20', kind: 'press' }),
    sampleSource({ id: 'unused' }),
  ],
  posts: [fullPost, barePost, closedPost],
  figures: [
    figure({ id: 'exact', value: 300, source: 's-page' }),
    figure({
      id: 'more',
      metric: 'countries',
      unit: 'countries',
      value: 152,
      qualifier: 'more-than',
      source: 's-page',
    }),
    figure({ id: 'nearly', value: 150, qualifier: 'nearly', source: 'ml-2020', alsoIn: ['s-page'] }),
    figure({
      id: 'about',
      value: 90,
      qualifier: 'about',
      date: null,
      dateKind: 'undated',
      source: 'ml-2011',
    }),
    figure({ id: 'origin', value: 93, qualifier: 'more-than', date: '2010-08-31', source: 'ml-2011' }),
    figure({
      id: 'echo',
      value: 92,
      date: '2017-06-12',
      source: 's-page',
      echoOf: 'origin',
      echoNote: words('93 then'),
      caveat: words('out of date'),
    }),
  ],
  events: [{ id: 'e', date: '2010', text: words('event'), source: 'unused' }],
  notCovered: [{ country: 'BT', text: words('no'), source: 'unused' }],
})

export const context: ExportContext = {
  network,
  countryName: (code) => ({ fr: `${code} en français`, en: `${code} in English` }),
}
