/** One step: keys as named in xdotool, text to type, or seconds to wait. */
type Step = string | { readonly type: string } | { readonly wait: number }

export interface Journey {
  readonly title: string
  /** Appended to the address of the site in the language. */
  readonly at: string
  /** The endpoint answers with an error. */
  readonly fails?: boolean
  readonly steps: readonly Step[]
}

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)

/** Orca's key to switch to focus mode, in which the page receives keys, and back. */
const focusMode = 'Insert+a'

/** Keys of Orca's browse mode: h heading, m landmark, e field, c list, x checkbox, b button, t table, k link; arrows read on. */
export const journeys: readonly Journey[] = [
  {
    title: 'J1. What is known about the service in Bamako?',
    at: '',
    steps: [
      ...times(3, 'h'),
      'ctrl+Home',
      'e',
      focusMode,
      { type: 'bamako' },
      { wait: 2 },
      focusMode,
      ...times(2, 'h'),
      'k',
      'Return',
      { wait: 2 },
      ...times(40, 'Down'),
      'shift+b',
      'Return',
      { wait: 1 },
      ...times(3, 'Down'),
      'Escape',
      'Escape',
    ],
  },
  {
    title: 'J2. Which posts work on arms trafficking?',
    // With the matrix loaded, which changes together with the list.
    at: '#menaces',
    steps: [
      'ctrl+Home',
      ...times(4, 'x'),
      'space',
      { wait: 2 },
      'x',
      'space',
      { wait: 2 },
      'space',
      { wait: 2 },
      't',
      ...times(6, 'Down'),
    ],
  },
  {
    title: 'J3. How did the network change from 2017 to 2024?',
    at: '#chiffres',
    steps: [
      'b',
      'b',
      'b',
      ...times(3, 'Down'),
      'b',
      focusMode,
      'Right',
      'Return',
      { wait: 2 },
      'Escape',
      ...times(2, 'c'),
      focusMode,
      'Down',
      { wait: 3 },
      'Up',
      { wait: 3 },
    ],
  },
  {
    title: 'J4. Which service covers Montenegro?',
    at: '',
    steps: [
      'ctrl+Home',
      'c',
      focusMode,
      { type: 'monten' },
      { wait: 1 },
      'Down',
      'Return',
      { wait: 3 },
      focusMode,
      ...times(2, 'h'),
      ...times(4, 'Down'),
    ],
  },
  {
    title: 'An endpoint that fails',
    at: '?post=se-stockholm',
    fails: true,
    steps: [{ wait: 10 }, 'ctrl+Home', ...times(4, 'h')],
  },
]
