import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const palette = new Map(
  [...tokens.matchAll(/^ {2}--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);$/gm)]
    // The first block is the palette; the others are for `prefers-contrast: more`.
    .toReversed()
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
)

function colour(name: string, theme: 'light' | 'dark'): string {
  const found = palette.get(name)
  if (!found) throw new Error(`There is no token ${name}`)
  return found[theme]
}

/** Relative luminance, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

/** Parts of controls and graphics that need 3:1 against their background (WCAG 1.4.11). */
const pairs = [
  ['control', 'paper'],
  ['control', 'surface'],
  ['accent', 'paper'],
  ['accent', 'surface'],
  ['accent', 'sea'],
  ['accent', 'land'],
  ['accent', 'host'],
  ['accent', 'covered'],
  ['selected', 'paper'],
  ['selected', 'sea'],
  ['selected', 'land'],
  ['selected', 'host'],
  ['selected', 'covered'],
] as const

for (const theme of ['light', 'dark'] as const) {
  it.each(pairs)(`${theme}: %s on %s is three to one at least`, (over, under) => {
    expect(contrast(colour(over, theme), colour(under, theme))).toBeGreaterThanOrEqual(3)
  })
}
