import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readText } from '~/rules/check/read-text'

import { runs } from '../../../../tests/fuzz/runs'
import { english } from './english'
import { french } from './french'
import type { Lexicon } from './lexicon'

function numberIn(text: string, lexicon: Lexicon): number | undefined {
  const [first] = readText(text, [lexicon], new Map()).reads
  return first?.kind === 'number' && first.quantity.hedge !== 'between' ? first.quantity.value : undefined
}

const units =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ')
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

function inFrench(n: number): string {
  if (n <= 16) return units[n - 1] ?? ''
  if (n < 20) return `dix-${inFrench(n - 10)}`
  if (n < 100) {
    const isLong = (n >= 70 && n < 80) || n >= 90
    const rest = isLong ? (n % 10) + 10 : n % 10
    if (rest === 0) return n === 80 ? 'quatre-vingts' : (tens[n / 10] ?? '')
    const joint = (rest === 1 || rest === 11) && n < 80 ? ' et ' : '-'
    return `${tens[Math.floor(n / 10)]}${joint}${inFrench(rest)}`
  }
  const [factor, scale] = n < 1000 ? [100, 'cent'] : [1000, 'mille']
  const [count, rest] = [Math.floor(n / factor), n % factor]
  const plural = scale === 'cent' && count > 1 && rest === 0 ? 's' : ''
  return [count > 1 ? inFrench(count) : '', `${scale}${plural}`, rest > 0 ? inFrench(rest) : ''].join(' ')
}

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const decades = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

function inEnglish(n: number): string {
  if (n < 20) return ones[n - 1] ?? ''
  if (n < 100) return `${decades[Math.floor(n / 10)]}${n % 10 > 0 ? `-${inEnglish(n % 10)}` : ''}`
  const [factor, scale] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand']
  const rest = n % factor
  const joint = rest > 0 && rest < 100 ? ' and ' : ' '
  return `${inEnglish(Math.floor(n / factor))} ${scale}${rest > 0 ? joint + inEnglish(rest) : ''}`
}

describe('a number in words', () => {
  it('is read back in French: every one up to a thousand, and any below a million', () => {
    for (let n = 2; n <= 1000; n += 1) expect(numberIn(`${inFrench(n)} policiers`, french)).toBe(n)
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(numberIn(`${inFrench(n)} policiers`, french)).toBe(n)
      }),
      runs(200, 20_000),
    )
  })

  it('is read back in English', () => {
    for (let n = 2; n <= 1000; n += 1) expect(numberIn(`${inEnglish(n)} officers`, english)).toBe(n)
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        expect(numberIn(`${inEnglish(n)} officers`, english)).toBe(n)
      }),
      runs(200, 20_000),
    )
  })

  it('ends where the next one begins', () => {
    const numbers = readText('entre soixante et soixante-dix policiers', [french], new Map()).reads
    expect(numbers).toMatchObject([{ quantity: { low: 60, high: 70 } }])
    const english20 = readText('between twenty and thirty officers', [english], new Map()).reads
    expect(english20).toMatchObject([{ quantity: { low: 20, high: 30 } }])
  })
})

describe('a number in digits', () => {
  it.each(['1250', '1 250', '1\u00A0250', '1\u202F250', '1,250', '1.250', '1’250'])('%s', (digits) => {
    expect(numberIn(`${digits} policiers`, french)).toBe(1250)
  })
})
