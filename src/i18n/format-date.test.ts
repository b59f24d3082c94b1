import { describe, expect, it } from 'vitest'

import { formatDate, formatWhen } from './format-date'

describe('dates in words', () => {
  it.each([
    ['2017-06-12', 'long', '12 juin 2017', '12 June 2017'],
    ['2020-07-01', 'long', '1er juillet 2020', '1 July 2020'],
    ['2021-08-11', 'long', '11 août 2021', '11 August 2021'],
    ['2017-06', 'long', 'juin 2017', 'June 2017'],
    ['2017', 'long', '2017', '2017'],
    ['2017-06-12', 'short', 'juin 2017', 'Jun 2017'],
    ['2024-02-08', 'short', 'févr. 2024', 'Feb 2024'],
    ['2021-07', 'short', 'juill. 2021', 'Jul 2021'],
    ['2010-09-01', 'short', 'sept. 2010', 'Sept 2010'],
    ['2017', 'short', '2017', '2017'],
    ['2017-06-12', 'year', '2017', '2017'],
    ['2017-06', 'year', '2017', '2017'],
    ['2017', 'year', '2017', '2017'],
  ] as const)('%s, %s, reads "%s" in French and "%s" in English', (date, style, fr, en) => {
    expect(formatDate(date, 'fr', style)).toBe(fr)
    expect(formatDate(date, 'en', style)).toBe(en)
  })

  it('names all twelve months, long and short', () => {
    const all = (lang: 'fr' | 'en', style: 'long' | 'short') =>
      Array.from({ length: 12 }, (_, index) =>
        formatDate(`2020-${String(index + 1).padStart(2, '0')}`, lang, style).replace(' 2020', ''),
      ).join(' ')
    expect(all('fr', 'long')).toBe(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    )
    expect(all('fr', 'short')).toBe('janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.')
    expect(all('en', 'long')).toBe(
      'January February March April May June July August September October November December',
    )
    expect(all('en', 'short')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec')
  })

  it.each([
    '',
    '17',
    '2017-00',
    '2017-13',
    '2017-6',
    '2017-06-00',
    '2017-06-32',
    '2017-06-12T00:00',
    'juin 2017',
  ])('refuses "%s" by name', (date) => {
    expect(() => formatDate(date, 'fr')).toThrow(`"${date}" is not a date`)
  })
})

describe('when something holds', () => {
  it.each([
    [{ date: '2017-06-12' }, 'when.on', { date: '12 juin 2017' }, { date: '12 June 2017' }],
    [{ date: '2017', notBefore: '2010' }, 'when.on', { date: '2017' }, { date: '2017' }],
    [
      { notBefore: '2010-09-01', notAfter: '2021-07-31' },
      'when.between',
      { from: 'sept. 2010', to: 'juill. 2021' },
      { from: 'Sept 2010', to: 'Jul 2021' },
    ],
    [{ notBefore: '2013' }, 'when.after', { date: '2013' }, { date: '2013' }],
    [{ notAfter: '2021-08' }, 'when.before', { date: 'août 2021' }, { date: 'Aug 2021' }],
    [
      { notBefore: '2008-02-01', notAfter: '2008-02-29' },
      'when.on',
      { date: 'févr. 2008' },
      { date: 'Feb 2008' },
    ],
    [{}, 'when.unknown', {}, {}],
  ] as const)('%j is said by %s', (when, key, fr, en) => {
    expect(formatWhen(when, 'fr')).toEqual({ key, values: fr })
    expect(formatWhen(when, 'en')).toEqual({ key, values: en })
  })
})
