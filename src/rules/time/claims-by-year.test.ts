import { expect, it } from 'vitest'

import { covers } from '~/model/network.fixture'

import type { AskedYear } from './as-known'
import { claimsByYear } from './claims-by-year'
import { dated, lifeBy } from './time.fixture'

const sources = [
  dated('of-2011', { published: '2011-07-04', accessed: '2026-11-22' }),
  dated('of-2020', { modified: '2020-07-01', accessed: '2026-11-22' }),
  dated('wide', { notBefore: '2010', notAfter: '2016', accessed: '2026-11-22' }),
]
const text = { fr: '', en: '' }
const threat = (name: string, ...ids: string[]) => ({ threat: name, sources: ids })
const { post } = lifeBy(sources, {
  established: { year: 1961, sources: ['of-2011'] },
  coverage: [covers('ML', { sources: ['of-2011', 'of-2020'] })],
  threats: [threat('old', 'of-2011'), threat('new', 'of-2020'), threat('bounded', 'wide')],
  results: [{ id: 'course', date: '2015', text, sources: ['of-2020'] }],
  caveats: [{ id: 'unsourced', text }],
})

function saidAt(time: 'in' | 'earlier' | 'unknown' | 'later', asked: AskedYear) {
  const part = claimsByYear(post, sources, asked).get(time)
  return part && [...part.threats.map((one) => one.threat), ...(part.results ?? []).map(({ id }) => id)]
}

it('a claim stands with the sources of the year, else with earlier ones, else where its bounds leave it open', () => {
  const asked = { year: 2015, known: 'today' } as const
  expect(saidAt('in', asked)).toEqual(['course'])
  expect(saidAt('earlier', asked)).toEqual(['old'])
  expect(saidAt('unknown', asked)).toEqual(['bounded'])
  expect(saidAt('later', asked)).toEqual(['new'])
  const parts = claimsByYear(post, sources, asked)
  expect(parts.get('earlier')?.coverage).toEqual(post.coverage)
  expect(parts.get('earlier')?.established).toBe(post.established)
  expect(parts.get('unknown')?.caveats).toEqual(post.caveats)
  expect(parts.get('later')?.established).toBeUndefined()
})

it('with what was known then, what a later source tells of the year stands apart', () => {
  const asked = { year: 2015, known: 'then' } as const
  expect(saidAt('in', asked)).toBeUndefined()
  expect(saidAt('later', asked)).toEqual(['new', 'bounded', 'course'])
})

it('each claim stands once, whatever the year', () => {
  for (let year = 1955; year < 2027; year += 1) {
    const parts = [...claimsByYear(post, sources, { year, known: 'today' }).values()]
    expect(parts.flatMap(({ threats }) => threats)).toHaveLength(post.threats.length)
    expect(parts.filter(({ established }) => established)).toHaveLength(1)
  }
})
