import { describe, expect, it } from 'vitest'

import { longestLink, sentenceHash, sentenceOf } from './given-sentence'

describe('the sentence that a link brings', () => {
  it.each(['78 pays', 'près de 300 « agents » & 92 %', '<b>250</b> policiers', '٩٢ سفارة', '🛂 74'])(
    'comes as it was: %s',
    (text) => {
      expect(sentenceOf(sentenceHash(text))).toEqual({ text, isCut: false })
    },
  )

  it('is read as far as it goes where the link was cut in the middle of a character', () => {
    const hash = sentenceHash('près de 🛂')
    const whole = 'près de '
    for (const lost of [1, 2, 3, 5, 8, 10])
      expect(sentenceOf(hash.slice(0, -lost))).toEqual({ text: whole, isCut: true })
    expect(sentenceOf(sentenceHash('près de').slice(0, '#check=pr%C3'.length))).toEqual({
      text: 'pr',
      isCut: true,
    })
  })

  it('is said to be unreadable where nothing of it can be read', () => {
    expect(sentenceOf('#check=%FF%FE%FF and more')).toEqual({ text: '', isCut: true })
  })

  it('is no longer than an address may hold', () => {
    const { text, isCut } = sentenceOf(sentenceHash('9'.repeat(longestLink + 1)))
    expect([text.length, isCut]).toEqual([longestLink, true])
  })

  it('loses half a character that no address can hold', () => {
    expect(sentenceHash('74\uD83D')).toBe('#check=74')
  })
})
