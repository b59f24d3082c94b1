import { postsConcerning } from '~/domain/country-posts'
import { type CountryRole, countryRoles } from '~/domain/coverage'
import { type Bounds, TERRITORY_POINTS } from '~/domain/geography'
import type { CountryCode, Network, Position, Post } from '~/domain/network'

import { type Borders, toWorld } from './borders'
import { pixelsPerUnit } from './lay-out-posts'

export type CountryRoles = ReadonlyMap<CountryCode, CountryRole>

const none: CountryRoles = new Map()

/**
 * What to tint. With a post chosen: its host and the countries it covers. Otherwise, with countries
 * chosen: these, and the hosts of the posts that cover them. Only what a source says, whatever the filters.
 */
export function rolesToShow(
  network: Network,
  post: Post | undefined,
  countries: readonly CountryCode[],
): CountryRoles {
  if (post) return countryRoles(network, [post])
  if (countries.length === 0) return none
  const shown = new Map<CountryCode, CountryRole>()
  for (const code of countries) {
    const concerned = postsConcerning(network, code)
    const role = countryRoles(network, concerned).get(code)
    if (role) shown.set(code, role)
    for (const one of concerned) {
      const roles = countryRoles(network, [one])
      if (roles.has(code)) shown.set(one.country, 'host')
    }
  }
  return shown
}

/** SVG path data in the world square, by role. */
export interface FillPaths {
  readonly host: string
  readonly covered: string
  readonly scoped: string
  /** Countries that lie upon a tinted one without being tinted: to be drawn as land again. */
  readonly untinted: string
}

function doMeet([[south, west], [north, east]]: Bounds, [[s, w], [n, e]]: Bounds): boolean {
  return south <= n && s <= north && west <= e && w <= east
}

/** The shapes of the tinted countries; small ones may lie upon larger ones (Singapore, Andorra). */
export function fillPaths({ outlines }: Borders, roles: CountryRoles): FillPaths {
  const paths = { host: '', covered: '', scoped: '', untinted: '' }
  const below: Bounds[] = []
  for (const { code, d, bounds } of outlines.values()) {
    const role = roles.get(code)
    if (role) {
      paths[role] += d
      below.push(bounds)
    } else if (below.some((tinted) => doMeet(tinted, bounds))) {
      paths.untinted += d
    }
  }
  return paths
}

/** Pixels under which a shape can no longer be seen as one. */
const smallest = 7

/** Path data of points for the countries that have no shape, or one too small to see at this zoom. */
export function pointPaths(
  { outlines }: Borders,
  roles: CountryRoles,
  zoom: number,
): Readonly<Record<CountryRole, string>> {
  const paths = { host: '', covered: '', scoped: '' }
  for (const [code, role] of roles) {
    const outline = outlines.get(code)
    if (outline && sizeOf(outline.bounds) * pixelsPerUnit(zoom) >= smallest) continue
    const position = TERRITORY_POINTS[code] ?? outline?.point
    if (position) paths[role] += pointPath([position])
  }
  return paths
}

/** Path data of points for those of the countries that have no shape. */
export function shapelessPath({ outlines }: Borders, codes: readonly CountryCode[]): string {
  const points = codes.map((code) => (outlines.has(code) ? undefined : TERRITORY_POINTS[code]))
  return pointPath(points.filter((point) => point !== undefined))
}

/** The longer side of the bounds, in units of the world square. */
function sizeOf([southWest, northEast]: Bounds): number {
  const [[left, bottom], [right, top]] = [toWorld(southWest), toWorld(northEast)]
  return Math.max(right - left, bottom - top)
}

/** Path data of points: lines of no length, which the stroke's caps make visible. */
export function pointPath(positions: readonly Position[]): string {
  return positions
    .map((position) => {
      const [x, y] = toWorld(position)
      return `M${x},${y}h0`
    })
    .join('')
}
