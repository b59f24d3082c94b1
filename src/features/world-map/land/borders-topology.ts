import type { CountryShape } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

/** Longitude, latitude; or steps east, north. */
export type Pair = readonly [number, number]

/** A line as indices of arcs; ~i is arc i reversed. */
export type Line = readonly number[]

/** Each area as its outer ring, then its holes. */
export type Areas = readonly (readonly Line[])[]

/** The file borders.json, quantised TopoJSON: https://github.com/topojson/topojson-specification */
export interface BordersTopology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair }
  /** Points as steps from the one before. */
  readonly arcs: readonly (readonly Pair[])[]
  /** In drawing order: a later country is on top. Without an id: land of no country. */
  readonly countries: readonly { readonly id?: CountryCode; readonly arcs: Areas }[]
  readonly land: Areas
  readonly borders: readonly Line[]
  readonly disputed: readonly Line[]
}

/** Validates the parsed borders.json. Throws an Error that names the missing or malformed part. */
export function parseBorders(value: unknown): BordersTopology {
  const { type, transform, arcs, objects }: Record<string, unknown> = isRecord(value) ? value : {}
  if (type !== 'Topology') throw malformed('topology')
  if (!isTransform(transform)) throw malformed('transform')
  if (!isListOf(arcs, isArc)) throw malformed('arcs')
  const isLine = (line: unknown): line is Line =>
    isListOf(line, isNumber) && line.length > 0 && line.every((i) => (i < 0 ? ~i : i) in arcs)
  const isArea = (area: unknown): area is readonly Line[] => isListOf(area, isLine) && area.length > 0
  const isCountry = (one: unknown): one is BordersTopology['countries'][number] =>
    isRecord(one) &&
    (one['id'] === undefined || typeof one['id'] === 'string') &&
    isListOf(one['arcs'], isArea) &&
    one['arcs'].length > 0
  const part = (name: string, field: string) => {
    const object = isRecord(objects) ? objects[name] : undefined
    return isRecord(object) ? object[field] : undefined
  }
  const countries = part('countries', 'geometries')
  if (!isListOf(countries, isCountry)) throw malformed('countries')
  const land = part('land', 'arcs')
  if (!isListOf(land, isArea)) throw malformed('land')
  const borders = part('borders', 'arcs')
  if (!isListOf(borders, isLine)) throw malformed('borders')
  const disputed = part('disputed', 'arcs')
  if (!isListOf(disputed, isLine)) throw malformed('disputed')
  return { transform, arcs, countries, land, borders, disputed }
}

/**
 * Returns a function that gives the shape of a country by its index, in latitude and longitude. Each arc is decoded
 * once, on demand: showing one country takes few of them.
 */
export function shapeReader({ transform, arcs, countries }: BordersTopology): (at: number) => CountryShape {
  const { scale, translate } = transform
  const lines = new Map<number, readonly Position[]>()
  function lineOf(i: number): readonly Position[] {
    const known = lines.get(i)
    if (known) return known
    let [east, north] = [0, 0]
    const line = (arcs[i] ?? []).map((step): Position => {
      east += step[0]
      north += step[1]
      return [translate[1] + north * scale[1], translate[0] + east * scale[0]]
    })
    lines.set(i, line)
    return line
  }
  const toPositions = (i: number) => (i < 0 ? lineOf(~i).toReversed() : lineOf(i))
  // Each arc begins where the previous one ended.
  const toRing = (line: Line) =>
    line.flatMap((i, at) => (at === 0 ? toPositions(i) : toPositions(i).slice(1)))
  return (at) => {
    const { id = null, arcs: areas = [] } = countries[at] ?? {}
    return { code: id, polygons: areas.map((area) => area.map(toRing)) }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isListOf<T>(value: unknown, is: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is)
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value)
}

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isNumber(value[1])
}

function isArc(value: unknown): value is readonly Pair[] {
  return isListOf(value, isPair) && value.length > 1
}

function isTransform(value: unknown): value is BordersTopology['transform'] {
  return isRecord(value) && isPair(value['scale']) && isPair(value['translate'])
}

function malformed(part: string): Error {
  return new Error(`borders.json cannot be read: its ${part} is missing or malformed`)
}
