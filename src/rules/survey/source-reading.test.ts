import { expect, test } from 'vitest'

import { sampleNetwork, samplePost, sampleSource } from '~/model/network.fixture'

import { sourceReading } from './source-reading'

const network = sampleNetwork({
  sources: [
    sampleSource({ id: 'cut', frontPageOnly: true, readInFull: false }),
    sampleSource({ id: 'cut-too', frontPageOnly: true, titleIs: 'description', readInFull: false }),
    sampleSource({ id: 'page', readInFull: true }),
  ],
  posts: [
    samplePost({
      id: 'ml-bamako',
      established: { year: 1961, sources: ['cut', 'page'] },
      lastAttested: { date: '2024', sources: ['cut'] },
      threats: [{ threat: 'terrorism', sources: ['cut', 'cut-too'] }],
      coverage: [{ country: 'ML', sources: ['page'] }],
      caveats: [{ id: 'ours', text: { fr: 'À nous.', en: 'Ours.' } }],
    }),
  ],
  events: [{ id: 'e', date: '2020', text: { fr: 'E', en: 'E' }, source: 'cut-too' }],
})

test('counts what was read in full, described or cut, and what rests on front pages alone', () => {
  expect(sourceReading(network)).toEqual({
    total: 3,
    readInFull: 1,
    described: 1,
    frontPageOnly: 2,
    // The last attestation, the threat and the event; not the year, which another source states as well.
    onFrontPagesAlone: 3,
  })
})
