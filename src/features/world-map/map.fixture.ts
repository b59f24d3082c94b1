import type { Network } from '~/model/network'
import { noClaims, type Post } from '~/model/post'

const sources = ['page']
const region = (id: string) => ({ id, label: { fr: id, en: id }, definition: { fr: id, en: id } })

/** A documented post in Bamako, last attested in 2020; a test sets other fields. */
export function post(given: Partial<Post> = {}): Post {
  return {
    id: 'ml-bamako',
    kind: 'service',
    country: 'ML',
    region: 'africa',
    city: { fr: 'Bamako', en: 'Bamako' },
    position: [12.65, -8],
    status: 'documented',
    lastAttested: { date: '2020-07-01', sources },
    ...noClaims,
    coverage: [{ country: given.country ?? 'ML', sources }],
    ...given,
  }
}

const belgrade = post({
  id: 'rs-belgrade',
  country: 'RS',
  region: 'europe',
  city: { fr: 'Belgrade', en: 'Belgrade' },
  position: [44.8, 20.46],
  coverage: [
    { country: 'RS', sources },
    { country: 'ME', sources },
  ],
})

const brussels = post({
  id: 'be-brussels',
  country: 'BE',
  region: 'europe',
  city: { fr: 'Bruxelles', en: 'Brussels' },
  position: [50.85, 4.35],
  lastAttested: { date: '2024-02-08', sources },
  coverage: [
    { country: 'BE', sources },
    { country: 'NL', scope: { fr: 'criminalité organisée', en: 'organised crime' }, sources },
  ],
  threats: [{ threat: 'terrorism', sources }],
})

const addis = post({
  id: 'et-addis-ababa',
  country: 'ET',
  city: { fr: 'Addis-Abeba', en: 'Addis Ababa' },
  position: [9.03, 38.74],
  status: 'mentioned',
  why: { fr: 'annoncé', en: 'announced' },
  threats: [{ threat: 'terrorism', sources }],
})

/** Three documented posts and a mentioned one, in two regions, Europe first. */
export function network(posts: readonly Post[] = [post(), belgrade, brussels, addis]): Network {
  return {
    schemaVersion: 1,
    edition: '2026-11-22',
    licence: 'etalab-2.0',
    sources: [],
    regions: [region('europe'), region('africa')],
    threats: [region('terrorism')],
    cooperation: [],
    posts,
    notCovered: [],
    figures: [],
    events: [],
  }
}
