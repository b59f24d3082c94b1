import { expect, it } from 'vitest'

import { figure } from './figures.fixture'
import { statementsNear } from './year-statements'

const figures = [
  figure({ id: 'of-2010', metric: 'officers', date: '2010-05' }),
  figure({ id: 'bounded', metric: 'officers', date: null, notBefore: '2015-01', notAfter: '2015-12' }),
  figure({ id: 'of-2017', metric: 'officers', date: '2017' }),
  figure({ id: 'wide', metric: 'officers', date: null, notBefore: '2011', notAfter: '2013' }),
  figure({ id: 'other', metric: 'posts', date: '2012' }),
]

const near = (year: number) =>
  statementsNear(figures, 'officers', year).map((said) => [said.year, ...said.statements.map(({ id }) => id)])

it('what was said in the year itself stands alone', () => {
  expect(near(2017)).toEqual([[2017, 'of-2017']])
  expect(near(2015)).toEqual([[2015, 'bounded']])
})

it('else what was said nearest on both sides; wide bounds are of no year', () => {
  expect(near(2012)).toEqual([
    [2010, 'of-2010'],
    [2015, 'bounded'],
  ])
  expect(near(2009)).toEqual([[2010, 'of-2010']])
  expect(near(2020)).toEqual([[2017, 'of-2017']])
})
