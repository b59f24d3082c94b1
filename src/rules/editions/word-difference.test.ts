import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { wordDifference } from './word-difference'

test.each([
  ['a word more', 'Deux officiers', 'Deux bons officiers', [], ['bons ']],
  ['a word less', 'Une saisie de drogue', 'Une saisie', [' de drogue'], []],
  ['a word for another', 'formation des policiers', 'formation des douaniers', ['policiers'], ['douaniers']],
  ['another sign', 'Oui.', 'Oui !', ['.'], [' !']],
  ['nothing', 'Oui.', 'Oui.', [], []],
])('%s is marked, whole words at a time', (_, before, after, gone, come) => {
  const found = wordDifference(before, after)
  const own = (stretches: typeof found.before) =>
    stretches.flatMap(({ text, isShared }) => (isShared ? [] : [text]))
  expect([own(found.before), own(found.after)]).toEqual([gone, come])
})

test('the stretches of each wording give it again, and what is shared is the same on both sides', () => {
  const wording = fc.array(fc.constantFrom('la', 'police', 'a', ' ', ', ', 'é', '😀'), { maxLength: 20 })
  fc.assert(
    fc.property(wording, wording, (one, other) => {
      const [before, after] = [one.join(''), other.join('')]
      const found = wordDifference(before, after)
      const joined = (stretches: typeof found.before) => stretches.map(({ text }) => text).join('')
      const shared = (stretches: typeof found.before) => joined(stretches.filter(({ isShared }) => isShared))
      expect([joined(found.before), joined(found.after)]).toEqual([before, after])
      expect(shared(found.before)).toBe(shared(found.after))
    }),
    { numRuns: 100 },
  )
})
