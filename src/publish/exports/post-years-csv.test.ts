import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'

import { covers, sampleNetwork } from '~/model/network.fixture'
import { dated, lifeBy, situated } from '~/rules/time/time.fixture'

import { context } from './exports.fixture'
import { postYearsCsv } from './year-columns'

const sources = [
  dated('of-2011', { published: '2011-07', accessed: '2026-11-22' }),
  dated('of-2020', { modified: '2020-07', accessed: '2026-11-22' }),
  dated('wide', { notBefore: '2012', notAfter: '2016', accessed: '2026-11-22' }),
  dated('open', { notBefore: '2019', accessed: '2026-11-22' }),
]
const posts = [
  lifeBy(sources, situated(['2023-08', 'evacuated', 'of-2020'])).post,
  lifeBy([], {
    id: 'se-stockholm',
    established: { year: 2023, sources: ['of-2020'] },
    closed: { year: 2025, sources: ['of-2020'] },
  }).post,
  lifeBy([sources[3] ?? dated('open')], {
    id: 'pt-lisbon',
    coverage: [covers('PT', { sources: ['open'] })],
  }).post,
]
const network = sampleNetwork({ posts, sources, edition: '2026-11-22' })
const rows: Record<string, string>[] = parse(postYearsCsv({ ...context, network }), { columns: true })
const rowOf = (post: string, year: number) =>
  rows.find((row) => row['post_id'] === post && row['year'] === String(year))

it('has a row for each post in each year', () => {
  expect(rows).toHaveLength(posts.length * (2026 - 2006 + 1))
})

it('says why, by the nearest years and their sources, and what else may be of that year', () => {
  expect(rowOf('ml-bamako', 2015)).toMatchObject({
    state: 'between',
    reason: 'before 2011; after 2019/2020',
    source_ids: 'of-2011; open; of-2020',
    possible_source_ids: 'wide',
  })
  expect(rowOf('ml-bamako', 2011)).toMatchObject({ state: 'attested', reason: '', source_ids: 'of-2011' })
  expect(rowOf('ml-bamako', 2024)).toMatchObject({
    state: 'doubtful',
    reason: 'evacuated 2023-08',
    source_ids: 'of-2020',
  })
})

it('writes bounds as bounds, open ones as well', () => {
  expect(rowOf('pt-lisbon', 2022)).toMatchObject({ state: 'undated', reason: '2019/..', source_ids: 'open' })
  expect(rowOf('pt-lisbon', 2018)).toMatchObject({ state: 'later', reason: 'after 2019/..' })
})

it('says beside it what could be said then', () => {
  expect(rowOf('ml-bamako', 2015)).toMatchObject({
    state_then: 'earlier',
    reason_then: 'before 2011',
    source_ids_then: 'of-2011',
  })
  expect(rowOf('ml-bamako', 2009)).toMatchObject({ state: 'later', state_then: 'none', reason_then: '' })
})
