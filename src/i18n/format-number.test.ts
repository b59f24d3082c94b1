import { describe, expect, it } from 'vitest'

import { formatNumber, formatSigned } from './format-number'

describe('whole numbers', () => {
  it.each([
    [0, '0', '0'],
    [-0, '0', '0'],
    [92, '92', '92'],
    [999, '999', '999'],
    [1000, '1\u202F000', '1,000'],
    [12_345, '12\u202F345', '12,345'],
    [1_234_567, '1\u202F234\u202F567', '1,234,567'],
    [-18, '\u221218', '\u221218'],
    [-1_500, '\u22121\u202F500', '\u22121,500'],
  ])('%d is written %s in French and %s in English', (value, fr, en) => {
    expect(formatNumber(value, 'fr')).toBe(fr)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d by name', (value) => {
    expect(() => formatNumber(value, 'fr')).toThrow(`not ${value}`)
  })
})

describe('differences', () => {
  it.each([
    [51, '+51'],
    [-18, '\u221218'],
    [0, '0'],
    [1_000, '+1,000'],
  ])('%d shows its sign: %s', (value, words) => {
    expect(formatSigned(value, 'en')).toBe(words)
  })
})
