import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { readBorders } from './borders'
import { countryAtPress } from './country-press'

const borders = readBorders(JSON.parse(readFileSync('public/borders.json', 'utf8')))
const none = new Map()

describe('the country that a press means', () => {
  it.each([
    ['Kathmandu', [27.7, 85.3], 'NP'],
    ['Andorra, between its neighbours', [42.55, 1.55], 'AD'],
    ['Laâyoune', [27.1, -13.1], 'EH'],
    ['Simferopol', [44.95, 34.1], 'UA'],
    ['Pristina', [42.6, 21], 'XK'],
    ['the middle of the Atlantic', [0, -30], null],
    ['the Atlantic, opposite New Guinea on the globe', [-10, -30], null],
    ['the middle of Siberia', [62, 100], 'RU'],
    ['the occupied Golan', [33, 35.78], null],
  ] as const)('at %s', (_, position, code) => {
    expect(countryAtPress(borders, none, position, 4)).toBe(code)
  })

  it('a few pixels off a coast is that coast, and farther out the sea', () => {
    // Off Cape Verde 20 km are one pixel at zoom 3 and fifteen at zoom 7.
    expect(countryAtPress(borders, none, [15, -23.3], 3)).toBe('CV')
    expect(countryAtPress(borders, none, [15, -22.8], 7)).toBeNull()
  })

  it('on the square of a country without a shape is that country, not the one around it', () => {
    const drawn = new Map([['VA', 'covered']] as const)
    expect(countryAtPress(borders, drawn, [41.9, 12.45], 4)).toBe('VA')
    expect(countryAtPress(borders, none, [41.9, 12.45], 4)).toBe('IT')
  })
})
