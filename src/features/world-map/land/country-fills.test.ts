import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { network, post } from '~/features/world-map/map.fixture'

import { readBorders } from './borders'
import { type CountryRoles, rolesToShow } from './country-fills'
import { fillPaths } from './fill-paths'

const borders = readBorders(JSON.parse(readFileSync('public/borders.json', 'utf8')))
const shapeOf = (code: string) => borders.outlines.get(code)?.d ?? `no shape of ${code}`
const sources = ['page']

describe('what is tinted', () => {
  const atlas = network()
  const belgrade = atlas.posts.find(({ id }) => id === 'rs-belgrade')

  it('is nothing while nothing is chosen', () => {
    expect(rolesToShow(atlas, undefined, []).size).toBe(0)
  })

  it('is the host and every country that the chosen post covers', () => {
    expect([...rolesToShow(atlas, belgrade, [])]).toEqual([
      ['RS', 'host'],
      ['ME', 'covered'],
    ])
  })

  it('is the chosen country and the host of the post that covers it', () => {
    expect([...rolesToShow(atlas, undefined, ['ME'])]).toEqual([
      ['ME', 'covered'],
      ['RS', 'host'],
    ])
  })

  it('is not another country that the same post covers, and none that no source speaks of', () => {
    expect([...rolesToShow(atlas, undefined, ['RS', 'NP'])]).toEqual([['RS', 'host']])
  })

  it('is marked apart where the atlas only infers that the post covers it', () => {
    const inferring = post({ coverage: [{ country: 'NE', basis: 'inferred', sources }] })
    expect([...rolesToShow(network([inferring]), inferring, [])]).toEqual([
      ['ML', 'host'],
      ['NE', 'inferred'],
    ])
  })

  it('is nothing for a post only mentioned, and nothing for a claim that has ended', () => {
    const ended = post({ coverage: [{ country: 'NE', until: '2015', sources }] })
    const mentioned = post({ id: 'xx', country: 'JP', status: 'mentioned' })
    const past = network([ended, mentioned])
    expect([...rolesToShow(past, ended, ['NE'])]).toEqual([['ML', 'host']])
    expect(rolesToShow(past, mentioned, ['JP']).size).toBe(0)
  })
})

describe('how it is drawn', () => {
  const roles = (...pairs: [string, 'host' | 'covered' | 'scoped'][]): CountryRoles => new Map(pairs)

  it('a role is the shape of its country', () => {
    const { below } = fillPaths(borders, roles(['RS', 'host'], ['ME', 'covered'], ['NL', 'scoped']))
    expect(below).toMatchObject({ host: shapeOf('RS'), covered: shapeOf('ME'), scoped: shapeOf('NL') })
  })

  it('a small country upon a filled neighbour is drawn over it, as land if nothing fills it', () => {
    const { below, above, aboveGround } = fillPaths(borders, roles(['MY', 'covered'], ['SG', 'host']))
    expect(below.covered).toBe(shapeOf('MY'))
    expect(above.host).toBe(shapeOf('SG'))
    for (const code of ['SG', 'AD', 'HK', 'MC', 'SM']) expect(aboveGround).toContain(shapeOf(code))
    expect(aboveGround).not.toContain(shapeOf('MY'))
  })

  it('Western Sahara never takes the tint of Morocco', () => {
    const { below } = fillPaths(borders, roles(['MA', 'host']))
    expect(below.host).toBe(shapeOf('MA'))
    expect(below.host).not.toContain(shapeOf('EH'))
  })
})
