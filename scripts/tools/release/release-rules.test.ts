import { expect, it } from 'vitest'

import { notesOf, refusals } from './release-rules'

const good = {
  tag: 'v1.0.0',
  version: '1.0.0',
  changelog: '# Changes\n\n## 1.0.0\n\nNew.\n\n## 0.1.0\n\nOld.\n',
  edition: '2026-12-01',
  open: false,
}

it('a closed edition under the tag of its version may be released, with what is new in it', () => {
  expect(refusals(good)).toEqual([])
  expect(notesOf(good.changelog, '1.0.0')).toBe('New.')
})

it.each([
  [{ open: true }, 'The edition of 2026-12-01 is open'],
  [{ tag: 'v1.0.1' }, 'The tag is "v1.0.1", and package.json has 1.0.0: it must be v1.0.0.'],
  [{ tag: 'v1.1.0', version: '1.1.0' }, 'CHANGELOG.md does not say what is new in 1.1.0.'],
])('with %o it may not, and says why', (change, words) => {
  expect(refusals({ ...good, ...change })).toEqual([expect.stringContaining(words)])
})
