import { readFileSync } from 'node:fs'

import { network } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import type { AskedYear } from './as-known'
import { lifeOf } from './post-life'
import { answerOf, type YearAnswer } from './year-answer'
import { yearStates } from './year-state'

function answer(id: string, year: number, known: AskedYear['known'] = 'today'): YearAnswer | undefined {
  const post = network.posts.find((one) => one.id === id)
  return post && answerOf(lifeOf(post, network.sources), { year, known })
}

/**
 * Ten posts drawn at random, and some more for states that these lack. The expected states were read from the sources by a
 * person, not taken from the rules: a change is one of the data, or a fault.
 */
describe('what the sources say of the year, read by hand', () => {
  it.each([
    ['bo-la-paz', 'mentioned', 'mentioned'],
    // 2012: an undated page of August 2012 to July 2013 may be of the year or of the next.
    ['pe-lima', 'later', 'between'],
    ['lb-beirut', 'attested', 'between'],
    ['de-berlin', 'later', 'earlier'],
    ['it-rome', 'later', 'later'],
    // 2019: the undated article of "Wednesday 28 August" is of 2019 or of 2024.
    ['tg-lome', 'later', 'between'],
    ['af-kabul', 'later', 'between'],
    ['rs-belgrade', 'between', 'attested'],
    // 2012: by the date at which the page of the first interview was modified.
    ['hu-budapest', 'attested', 'earlier'],
    ['iq-baghdad', 'between', 'earlier'],
    ['lv-riga', 'between', 'closed'],
    ['ne-niamey', 'attested', 'between'],
    ['pt-lisbon', 'undated', 'undated'],
    ['se-stockholm', 'later', 'later'],
  ])('%s is %s in 2012 and %s in 2019', (id, in2012, in2019) => {
    expect([answer(id, 2012)?.state, answer(id, 2019)?.state]).toEqual([in2012, in2019])
  })

  it('Berlin’s newest source before 2019 is of 2017, and an undated page may be of 2019', () => {
    expect(answer('de-berlin', 2019)).toMatchObject({
      ago: { least: 2, most: 2 },
      sources: ['gendinfo-2022-08'],
    })
    expect(answer('de-berlin', 2019)?.possible.map(({ source }) => source.id)).toContain('de-ssi')
  })

  it('Rome’s first dated source after 2019 is of 2022, and an undated page may be older', () => {
    expect(answer('it-rome', 2019)).toMatchObject({
      later: { years: { first: 2022, last: 2022 } },
      established: null,
    })
    expect(answer('it-rome', 2019)?.possible.map(({ source }) => source.id)).toEqual(['it-ssi'])
  })

  it('Stockholm is new, for a source says that it was set up in 2023', () => {
    expect(answer('se-stockholm', 2019)).toMatchObject({ established: { year: 2023 } })
  })

  it('every documented post has evidence', () => {
    const documented = network.posts.filter(({ status }) => status === 'documented')
    expect(documented.filter(({ id }) => answer(id, 2026)?.state === 'none')).toEqual([])
  })
})

describe('docs/data.md', () => {
  const rows = readFileSync('docs/data.md', 'utf8').matchAll(
    /^\| `([a-z]+)` +\|[^|]+\|[^|]*`([a-z-]+)` in (\d{4})[^|]*\| `([a-z]+)` +\|$/gm,
  )
  const examples = [...rows].map(([, state, id, year, then]) => [state, id, Number(year), then] as const)

  it('has an example of each state that a post of ours has', () => {
    expect(examples.map(([state]) => state)).toEqual(yearStates.filter((state) => state !== 'none'))
  })

  it.each(examples)('says %s of %s in %d, and %s with what was known then', (state, id = '', year, then) => {
    expect([answer(id, year)?.state, answer(id, year, 'then')?.state]).toEqual([state, then])
  })
})
