import { expect, it } from 'vitest'

import { figure, network, source } from '~/rules/figures/figures.fixture'

import { embeddedPart } from './embedded-part'

const nothing = { view: null, metric: null, figure: null, post: null }
const data = network([figure({ id: 'f', metric: 'countries' })], [source('embassy-page')])

it('an address that asks for nothing shows the map', () => {
  expect(embeddedPart(nothing, data)).toEqual({ kind: 'map' })
})

it('a post alone shows its card, with view=map the map on which it is chosen', () => {
  expect(embeddedPart({ ...nothing, post: 'ml-bamako' }, data)).toEqual({ kind: 'post', id: 'ml-bamako' })
  expect(embeddedPart({ ...nothing, post: 'ml-bamako', view: 'map' }, data)).toEqual({ kind: 'map' })
})

it('a figure shows the chart that it stands in, unless the address names another', () => {
  expect(embeddedPart({ ...nothing, figure: 'f' }, data)).toEqual({ kind: 'chart', metric: 'countries' })
  expect(embeddedPart({ ...nothing, figure: 'f', metric: 'posts' }, data)).toEqual({
    kind: 'chart',
    metric: 'posts',
  })
})

it('view=figures without a chart, or with a figure that is not there, shows the officers', () => {
  const officers = { kind: 'chart', metric: 'officers' }
  expect(embeddedPart({ ...nothing, view: 'figures' }, data)).toEqual(officers)
  expect(embeddedPart({ ...nothing, figure: 'gone' }, data)).toEqual(officers)
})
