import { type Bounds, countryAt, type CountryShape } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import type { Borders } from './borders'
import type { CountryStates, FillState } from './country-fills'

/** SVG path data in the world square: one path per state. */
export type FillPaths = Readonly<Record<FillState, string>>

const noPaths: FillPaths = { host: '', covered: '', scoped: '', inferred: '', other: '', none: '' }

export interface FillTiers {
  readonly below: FillPaths
  /** Small countries inside larger ones, drawn last so that no fill hides them. */
  readonly above: FillPaths
  /** All countries of the upper tier, filled or not: drawn as bare land first. */
  readonly aboveGround: string
}

/**
 * The paths of the countries that have a state, in two tiers, since small ones may lie inside larger ones (Singapore,
 * Andorra).
 */
export function fillPaths(borders: Borders, states: CountryStates): FillTiers {
  const upper = codesAbove(borders)
  const below = { ...noPaths }
  const above = { ...noPaths }
  let aboveGround = ''
  for (const { code, d } of borders.outlines.values()) {
    const isAbove = upper.has(code)
    const state = states.get(code)
    if (isAbove) aboveGround += d
    if (state) (isAbove ? above : below)[state] += d
  }
  return { below, above, aboveGround }
}

const known = new WeakMap<Borders, ReadonlySet<CountryCode>>()

/** The countries whose shape lies inside that of a country drawn before; cached. */
function codesAbove(borders: Borders): ReadonlySet<CountryCode> {
  const found = known.get(borders) ?? new Set(findCodesAbove(borders))
  known.set(borders, found)
  return found
}

function findCodesAbove({ outlines, shapes }: Borders): readonly CountryCode[] {
  const drawn: { readonly shape: CountryShape; readonly bounds: Bounds }[] = []
  return shapes.flatMap((shape) => {
    const outline = shape.code === null ? undefined : outlines.get(shape.code)
    if (!outline) return []
    const { code, bounds, point } = outline
    const near = drawn.filter((other) => isWithinBounds(point, other.bounds))
    drawn.push({ shape, bounds })
    return countryAt(
      near.map((other) => other.shape),
      point,
    ) === null
      ? []
      : [code]
  })
}

function isWithinBounds([lat, lon]: Position, [[south, west], [north, east]]: Bounds): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east
}

/** Path data of outlines; empty for countries without a shape. */
export function outlinePath({ outlines }: Borders, codes: Iterable<CountryCode>): string {
  return [...codes].map((code) => outlines.get(code)?.d ?? '').join('')
}
