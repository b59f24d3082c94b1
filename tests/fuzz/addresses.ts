import * as fc from 'fast-check'

import { params } from '~/url/params'

const odd = [
  '',
  ' ',
  ',',
  ',,terrorism,,nothing,terrorism',
  '%',
  '%E0%A4%A',
  '%00',
  '%ud83d',
  '%F0%9F%98%80',
  '__proto__',
  'constructor',
  'ml-bamako',
  'ml-bamako.threat.terrorism',
  'ML,me,XX,france',
  'all',
  '2024-2017',
  '0000-9999',
  '2017-2024',
  'official,no-echo,undated',
  'coverage',
  'figures',
  'map',
  'attested',
  '<script>document.title=1</script>',
  'javascript:document.title=1',
  '"onmouseover="document.title=1',
  '{count, plural, other {#}}',
  'x'.repeat(5000),
]

const names = fc.constantFrom(...Object.keys(params), 'lang', 'unknown', '__proto__')
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  fc.string({ unit: 'binary' }).map(encodeURIComponent),
  fc.webQueryParameters(),
)

/** Queries of an address: parameters of the site with values of any kind, or arbitrary text. */
export const addresses: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(
        fc.tuple(names, values).map((pair) => pair.join('=')),
        { maxLength: 6 },
      )
      .map((pairs) => `?${pairs.join('&')}`),
  },
  fc.string({ unit: 'binary' }).map((text) => `?${encodeURI(text)}`),
)
