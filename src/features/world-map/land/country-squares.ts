import { pixelsPerUnit } from '~/features/world-map/posts/lay-out-posts'
import { type Bounds, territoryPoints } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import { type Borders, toWorld } from './borders'
import type { CountryStates } from './country-fills'
import type { FillPaths } from './fill-paths'

/** Pixels below which a shape is too small to see. */
const smallest = 7
/** Side of a square in pixels. */
const side = 8

/** The longer side of the bounds, in units of the world square. */
function sizeOf([southWest, northEast]: Bounds): number {
  const [[left, bottom], [right, top]] = [toWorld(southWest), toWorld(northEast)]
  return Math.max(right - left, bottom - top)
}

/** Position of a country's square: for countries without a shape, or with one too small at this zoom. */
function squarePlace({ outlines }: Borders, code: CountryCode, zoom: number): Position | undefined {
  const outline = outlines.get(code)
  if (outline && sizeOf(outline.bounds) * pixelsPerUnit(zoom) >= smallest) return undefined
  return territoryPoints[code] ?? outline?.point
}

/** Path data of a square around a position, `width` pixels wide at this zoom. */
function squarePath(position: Position, width: number, zoom: number): string {
  const [x, y] = toWorld(position)
  const length = Math.round(width / pixelsPerUnit(zoom))
  const half = Math.round(length / 2)
  return `M${x - half},${y - half}h${length}v${length}h${-length}z`
}

/**
 * Whether a country may have a square. With no source found, only a place without any shape: squares for every islet
 * would hide the seas.
 */
function mayBeSquare({ outlines }: Borders, states: CountryStates, code: CountryCode): boolean {
  return states.get(code) !== 'none' || !outlines.has(code)
}

/** Path data of the squares by state, for countries without a shape or with one too small at this zoom. */
export function squarePaths(borders: Borders, states: CountryStates, zoom: number): FillPaths {
  const paths = { host: '', covered: '', scoped: '', inferred: '', other: '', none: '' }
  for (const [code, state] of states) {
    const place = mayBeSquare(borders, states, code) && squarePlace(borders, code, zoom)
    if (place) paths[state] += squarePath(place, side, zoom)
  }
  return paths
}

/** Path data of wider squares around those of the chosen countries. */
export function askedSquares(borders: Borders, codes: readonly CountryCode[], zoom: number): string {
  return codes
    .map((code) => {
      const place = squarePlace(borders, code, zoom)
      return place ? squarePath(place, side + 4, zoom) : ''
    })
    .join('')
}

/** The country whose square contains a position; of several, the one drawn last. */
export function squareAt(
  borders: Borders,
  states: CountryStates,
  position: Position,
  zoom: number,
): CountryCode | null {
  const [x, y] = toWorld(position)
  const reach = (side / 2 + 1) / pixelsPerUnit(zoom)
  const holder = [...states.keys()].findLast((code) => {
    const place = mayBeSquare(borders, states, code) && squarePlace(borders, code, zoom)
    if (!place) return false
    const [left, top] = toWorld(place)
    return Math.abs(left - x) <= reach && Math.abs(top - y) <= reach
  })
  return holder ?? null
}
