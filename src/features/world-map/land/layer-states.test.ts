import { network as real } from 'virtual:network'
import { describe, expect, it } from 'vitest'

import { network, post } from '~/features/world-map/map.fixture'
import type { Network } from '~/model/network'

import { layerStates } from './layer-states'

const sources = ['page']
const place = { fr: 'là', en: 'there' }
const stateOf = (code: string, shown: Network = network()) => layerStates(shown, [code]).get(code)

describe('the coverage layer', () => {
  it('fills hosts, covered countries and those covered for one field, and hatches the rest', () => {
    expect(['RS', 'ME', 'NL', 'TV'].map((code) => stateOf(code))).toEqual([
      'host',
      'covered',
      'scoped',
      'none',
    ])
  })

  it('has a pattern of its own for what is only mentioned, and for an office of a post elsewhere', () => {
    const office = { city: place, country: 'HK', text: place, sources }
    expect(stateOf('ET')).toBe('other')
    expect(stateOf('HK', network([post({ offices: [office] })]))).toBe('other')
  })

  it('marks what the atlas only infers by a pattern of its own, unless a source states it too', () => {
    const inferred = post({ coverage: [{ country: 'NE', basis: 'inferred', sources }] })
    const stated = post({
      id: 'sn-dakar',
      country: 'SN',
      coverage: [{ country: 'NE', scope: place, sources }],
    })
    expect(stateOf('NE', network([inferred]))).toBe('inferred')
    expect(stateOf('NE', network([inferred, stated]))).toBe('scoped')
  })

  it('leaves France and its territories plain: the network works abroad', () => {
    expect(['FR', 'GF', 'NC', 'YT'].map((code) => stateOf(code))).toEqual(Array(4).fill(undefined))
  })

  it('fills a French territory all the same where a source speaks of it', () => {
    expect(stateOf('GF', network([post({ coverage: [{ country: 'GF', sources }] })]))).toBe('covered')
  })

  it.each([
    ['LV', 'covered'],
    ['NP', 'covered'],
    ['LU', 'scoped'],
    ['CI', 'host'],
    ['CZ', 'inferred'],
    ['NA', 'inferred'],
    ['CV', 'other'],
    ['GL', 'other'],
    ['HK', 'other'],
    ['PS', 'none'],
  ])('with the real data: %s is %s', (code, state) => {
    expect(stateOf(code, real)).toBe(state)
  })
})
