import { type Bounds, type CountryShape, boundsOf, pointWithin } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import {
  type Areas,
  type BordersTopology,
  type Line,
  type Pair,
  parseBorders,
  shapeReader,
} from './borders-topology'

/** Side of the world square, the coordinate system of all paths: viewBox "0 0 65536 65536". */
export const worldSize = 65536

/** Latitude where Web Mercator (EPSG:3857, as in Leaflet) is cut to make the world a square. */
const maxLatitude = 85.0511287798066

/** Bounds of the world square, for an SVG overlay. */
export const worldBounds: Bounds = [
  [-maxLatitude, -180],
  [maxLatitude, 180],
]

export interface CountryOutline {
  readonly code: CountryCode
  /** SVG path data. */
  readonly d: string
  /** Never across the antimeridian. */
  readonly bounds: Bounds
  /** Within the largest part. */
  readonly point: Position
}

/** The shapes of the map. Paths are in the world square, for SVG's default fill rule, nonzero. */
export interface Borders {
  /** All land. */
  readonly land: string
  /** Land of no country on this map (the occupied Golan). */
  readonly unassigned: string
  /** Lines between countries. */
  readonly borders: string
  /** Dashed lines: within Cyprus and Somalia, around the Golan, between Morocco and Western Sahara. */
  readonly disputed: string
  /** In drawing order: a later country is on top. Properties are computed on first use and cached. */
  readonly outlines: ReadonlyMap<CountryCode, CountryOutline>
  /** For `countryAt`, in the same order; all computed on first use. */
  readonly shapes: readonly CountryShape[]
}

const projected = new WeakMap<Position, Pair>()

/** Position in the world square, cached; latitudes beyond its edges are clamped. */
export function toWorld(position: Position): Pair {
  const known = projected.get(position)
  if (known) return known
  const [lat, lon] = position
  const place: Pair = [worldX(lon), worldY(lat)]
  projected.set(position, place)
  return place
}

function worldX(lon: number): number {
  return Math.round((lon / 360 + 0.5) * worldSize)
}

function worldY(lat: number): number {
  const sine = Math.sin((Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180)
  return Math.max(0, Math.round((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize))
}

/** Reads the parsed borders.json. Throws an Error that names the missing or malformed part. */
export function readBorders(value: unknown): Borders {
  const topology = parseBorders(value)
  const { transform, arcs, countries } = topology
  // Each arc is projected and serialised once for all lines that share it.
  const stretches = arcs.map((arc) => drawArc(arc, transform))
  const draw = (line: Line) => drawLine(line, stretches)
  const drawAreas = (areas: Areas) =>
    areas.map((area) => area.map((line) => `${draw(line)}z`).join('')).join('')
  const readShape = shapeReader(topology)
  const lazyShapes = countries.map((_, at) => once(() => readShape(at)))
  const shapes = once(() => lazyShapes.map((shape) => shape()))
  const outlines = new Map(
    countries.flatMap(({ id, arcs: areas }, at): [CountryCode, CountryOutline][] => {
      const shape = lazyShapes[at]
      return id && shape ? [[id, lazyOutline(id, () => drawAreas(areas), shape)]] : []
    }),
  )
  return {
    land: drawAreas(topology.land),
    unassigned: drawAreas(countries.flatMap(({ id, arcs: areas }) => (id === undefined ? areas : []))),
    borders: topology.borders.map(draw).join(''),
    disputed: topology.disputed.map(draw).join(''),
    outlines,
    get shapes() {
      return shapes()
    },
  }
}

function lazyOutline(code: CountryCode, draw: () => string, shape: () => CountryShape): CountryOutline {
  const d = once(draw)
  const bounds = once(() => boundsOf(shape()))
  const point = once(() => pointWithin(shape()))
  return {
    code,
    get d() {
      return d()
    },
    get bounds() {
      return bounds()
    },
    get point() {
      return point()
    },
  }
}

/** Memoises a function without arguments. */
function once<T>(make: () => T): () => T {
  let kept: { readonly value: T } | undefined
  return () => (kept ??= { value: make() }).value
}

/** An arc in the world square. */
interface Stretch {
  readonly start: string
  readonly end: string
  /** Steps between points: east, south, east, south… */
  readonly steps: readonly number[]
  readonly path: string
}

function drawLine(line: Line, stretches: readonly Stretch[]): string {
  const [first = 0] = line
  const start = first < 0 ? stretches[~first]?.end : stretches[first]?.start
  return `M${start}l${line.map((i) => (i < 0 ? turn(stretches[~i]) : stretches[i]?.path)).join(' ')}`
}

function drawArc(arc: readonly Pair[], { scale, translate }: BordersTopology['transform']): Stretch {
  const steps: number[] = []
  // Integer steps, so that arcs meet exactly.
  let east = 0
  let north = 0
  let start = ''
  let x0 = 0
  let y0 = 0
  for (const step of arc) {
    east += step[0]
    north += step[1]
    const x = worldX(translate[0] + east * scale[0])
    const y = worldY(translate[1] + north * scale[1])
    if (start === '') start = `${x} ${y}`
    else steps.push(x - x0, y - y0)
    x0 = x
    y0 = y
  }
  return { start, end: `${x0} ${y0}`, steps, path: steps.join(' ') }
}

/** The steps of a reversed arc. */
function turn(stretch: Stretch | undefined): string {
  const { steps = [] } = stretch ?? {}
  const turned = steps.map((_, i) => -(steps[steps.length - 1 - (i ^ 1)] ?? 0))
  return turned.join(' ')
}
