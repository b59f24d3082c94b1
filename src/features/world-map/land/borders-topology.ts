import type { CountryShape } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

/** Longitude or eastwards first. */
export type Pair = readonly [number, number]

/** A line as the arcs that it runs through; ~i means arc i backwards. */
export type Line = readonly number[]

/** Of each area, the outer ring and its holes. */
export type Areas = readonly (readonly Line[])[]

/** The file borders.json: quantised TopoJSON. */
export interface BordersTopology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair }
  /** Each point is a step from the one before, longitude first. */
  readonly arcs: readonly (readonly Pair[])[]
  /** A later country lies on top. No id: no country's. */
  readonly countries: readonly { readonly id?: CountryCode; readonly arcs: Areas }[]
  readonly land: Areas
  readonly borders: readonly Line[]
  readonly disputed: readonly Line[]
}

/**
 * Checks the parsed JSON of borders.json. Throws an Error that names the part that is missing or malformed.
 */
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
 * Reads the shape of a country, by its place in the drawing order, in latitude and longitude, for the functions of the
 * domain. Each arc is read once, when it is first needed: to show one country takes few of them.
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
  // Each arc begins where the one before ended.
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
