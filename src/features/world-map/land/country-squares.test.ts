import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readBorders, toWorld } from './borders'
import type { CountryStates, FillState } from './country-fills'
import { askedSquares, squareAt, squarePaths } from './country-squares'

const borders = readBorders(JSON.parse(readFileSync('public/borders.json', 'utf8')))
const states = (...pairs: [string, FillState][]): CountryStates => new Map(pairs)

describe('a country as a square', () => {
  it('is one without a shape, 8 pixels wide at every zoom, around its place', () => {
    const [x, y] = toWorld([36.14, -5.35])
    const gibraltar = states(['GI', 'covered'])
    // The world square is 16384 pixels wide at zoom 6 and 512 at zoom 1.
    expect(squarePaths(borders, gibraltar, 6).covered).toBe(`M${x - 16},${y - 16}h32v32h-32z`)
    expect(squarePaths(borders, gibraltar, 1).covered).toBe(`M${x - 512},${y - 512}h1024v1024h-1024z`)
  })

  it('is a small one until it is large enough to be seen', () => {
    const small = states(['LU', 'scoped'], ['CN', 'host'])
    expect(squarePaths(borders, small, 1)).toMatchObject({ host: '', scoped: expect.stringMatching(/^M/) })
    expect(squarePaths(borders, small, 5).scoped).toBe('')
  })

  it('where no source was found, is only one without a shape', () => {
    const silent = states(['TK', 'none'], ['NR', 'none'])
    expect(squarePaths(borders, silent, 1).none.match(/M/g)).toHaveLength(1)
    expect(squarePaths(borders, states(['NR', 'other']), 1).other).toMatch(/^M/)
  })

  it('has a wider one around it when it was asked for, whatever is said of it', () => {
    expect(askedSquares(borders, ['VA', 'CN'], 3).match(/M/g)).toHaveLength(1)
  })

  it('is found by a place on it, and not by one beside it', () => {
    const vatican = states(['IT', 'host'], ['VA', 'covered'])
    expect(squareAt(borders, vatican, [41.9, 12.45], 3)).toBe('VA')
    expect(squareAt(borders, vatican, [44.5, 10], 3)).toBeNull()
    expect(squareAt(borders, states(), [41.9, 12.45], 3)).toBeNull()
  })
})
