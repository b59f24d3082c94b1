import { noClaims, type Post } from '~/model/post'

const words = (name: string) => ({ fr: `${name} (fr)`, en: `${name} (en)` })

/** A post in which every field of the contract occurs. */
export const fullPost = {
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

/** A mentioned post with as few fields as possible. */
export const mentionedPost = {
  id: 'sn-dakar',
  kind: 'liaison',
  country: 'SN',
  region: 'sahel',
  city: { fr: 'Dakar', en: 'Dakar' },
  position: [14.7, -17.4],
  status: 'mentioned',
  why: words('only announced'),
  lastAttested: { notBefore: '2018', notAfter: '2019', sources: ['sn-page'] },
  ...noClaims,
  coverage: [{ country: 'SN', sources: ['sn-page'] }],
} satisfies Post
