import { expect, it } from 'vitest'

import { lifeLineOf } from './life-line'
import { dated, lifeBy, situated } from './time.fixture'

it('the line of a life has a point a year, bounds, situations and the closing in order, and what nothing dates last', () => {
  const pages = [
    dated('nowhere'),
    dated('since-2019', { notBefore: '2019' }),
    dated('until-2010', { notAfter: '2010' }),
    dated('of-2015', { published: '2015-02' }),
    dated('also-of-2015', { modified: '2015-11' }),
    dated('wide', { notBefore: '2010', notAfter: '2021' }),
  ]
  const marks = lifeLineOf(
    lifeBy(pages, {
      closed: { year: 2021, sources: ['of-2015'] },
      ...situated(['2021-05', 'reopened', 'of-2015'], ['2015-01', 'vacant', 'of-2015']),
    }),
  )
  expect(
    marks.map((mark) => {
      const said = 'evidence' in mark ? mark.evidence.map(({ source }) => source.id) : []
      return [mark.kind, mark.years.first, mark.years.last, ...said]
    }),
  ).toEqual([
    ['bounds', -Infinity, 2010, 'until-2010'],
    ['bounds', 2010, 2021, 'wide'],
    ['point', 2015, 2015, 'of-2015', 'also-of-2015'],
    ['situation', 2015, 2015],
    ['bounds', 2019, Infinity, 'since-2019'],
    ['situation', 2021, 2021],
    ['closed', 2021, 2021],
    ['undated', -Infinity, Infinity, 'nowhere'],
  ])
})
