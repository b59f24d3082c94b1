import { describe, expect, it } from 'vitest'

import { covers, samplePost, sampleSource } from '~/model/network.fixture'

import { compareEditions, olderEditionYear, pageEditions } from './page-editions'

const text = { fr: 'texte', en: 'text' }
const page = 'ml-page'
const ml2011 = sampleSource({ id: 'ml-2011', page, published: '2011-07-04' })
const ml2020 = sampleSource({ id: 'ml-2020', page, published: '2011-07-04', modified: '2020-07-01' })
const press = sampleSource({ id: 'press', kind: 'press', published: '2024' })
const sources = [press, ml2020, ml2011]

const threat = (id: string, ...of: readonly string[]) => ({ threat: id, sources: of })
const fraud = threat('document-fraud', 'ml-2011')
const bamako = samplePost({
  id: 'ml-bamako',
  established: { year: 1961, sources: ['ml-2020', 'ml-2011'] },
  coverage: [covers('ML', { sources: ['press', 'ml-2020'] })],
  threats: [threat('terrorism', 'ml-2011', 'ml-2020'), fraud, threat('kidnapping', 'press')],
  missions: [{ id: 'rescue', cooperation: 'training', text, sources: ['ml-2020'] }],
  results: [{ id: 'networks', text, sources: ['ml-2011'] }],
  caveats: [{ text, sources: ['ml-2011'] }],
  lastAttested: { date: '2024', sources: ['press'] },
})

describe('editions of a page', () => {
  it('are put in order of their dates, whatever the order of use', () => {
    expect(pageEditions(bamako, sources)).toEqual([{ page, editions: [ml2011, ml2020] }])
  })

  it('are compared claim by claim: only then, both, only now', () => {
    const comparison = compareEditions(bamako, sources)
    expect(comparison?.editions).toEqual([ml2011, ml2020])
    expect(comparison?.rows.map(({ claimId, in: said, group }) => [claimId, said, group])).toEqual([
      ['ml-bamako.established', [true, true], 'both'],
      ['ml-bamako.coverage.ML', [false, true], 'only-now'],
      ['ml-bamako.threat.terrorism', [true, true], 'both'],
      ['ml-bamako.threat.document-fraud', [true, false], 'only-then'],
      ['ml-bamako.mission.rescue', [false, true], 'only-now'],
      ['ml-bamako.result.networks', [true, false], 'only-then'],
    ])
    expect(comparison).toMatchObject({ page, isOrderKnown: true, isReadInFull: true })
  })

  it('are not compared when the page has one only, or the sources are of no page', () => {
    expect(compareEditions(bamako, [ml2020, press])).toBeNull()
    expect(compareEditions(samplePost({ id: 'rs-belgrade' }), sources)).toBeNull()
  })

  it('say so when their order is not known or one was not read in full', () => {
    const undated = sampleSource({ id: 'ml-2011', page, notBefore: '2010', readInFull: false })
    expect(compareEditions(bamako, [undated, ml2020])).toMatchObject({
      isOrderKnown: false,
      isReadInFull: false,
    })
    const bounded = sampleSource({ id: 'ml-2011', page, notBefore: '2010', notAfter: '2014' })
    expect(compareEditions(bamako, [ml2020, bounded])).toMatchObject({
      editions: [bounded, ml2020],
      isOrderKnown: true,
    })
  })

  it('count as "then" in all but the last of three', () => {
    const ml2024 = sampleSource({ id: 'press', page, published: '2024' })
    const rows = compareEditions(bamako, [ml2024, ml2020, ml2011])?.rows
    expect(rows?.map(({ claimId, in: said, group }) => [claimId, said, group])).toContainEqual([
      'ml-bamako.coverage.ML',
      [false, true, true],
      'both',
    ])
    expect(rows?.find(({ claimId }) => claimId === 'ml-bamako.threat.terrorism')?.group).toBe('only-then')
  })
})

describe('the year beside a claim', () => {
  it.each([
    ['only an older edition makes it', ['ml-2011'], 2011],
    ['the latest edition makes it too', ['ml-2011', 'ml-2020'], null],
    ['only the latest makes it', ['ml-2020'], null],
    ['another source makes it too', ['ml-2011', 'press'], null],
    ['nothing is known of its source', ['nowhere'], null],
  ])('when %s', (_, of, year) => {
    expect(olderEditionYear({ sources: of }, bamako, sources)).toBe(year)
  })

  it('is left out when it is not known which edition is the older', () => {
    const undated = sampleSource({ id: 'ml-2011', page })
    expect(olderEditionYear(fraud, bamako, [undated, ml2020])).toBeNull()
  })
})
