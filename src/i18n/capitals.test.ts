import { describe, expect, it } from 'vitest'

import { countryCodes } from './all-country-names'
import { capitals } from './capitals'

describe('the table of capitals', () => {
  it('names countries by their codes, once each, in order', () => {
    const codes = [...capitals.keys()]
    expect(codes.filter((code) => !countryCodes.includes(code))).toEqual([])
    expect(codes).toEqual(codes.toSorted())
    expect(codes.length).toBeGreaterThan(190)
  })

  it.each([
    ['ME', ['Podgorica'], ['Podgorica']],
    ['NP', ['Katmandou'], ['Kathmandu']],
    ['ZA', ['Pretoria', 'Le Cap', 'Bloemfontein'], ['Pretoria', 'Cape Town', 'Bloemfontein']],
  ])('%s: %j', (code, fr, en) => {
    expect(capitals.get(code)).toEqual({ fr, en })
  })
})
