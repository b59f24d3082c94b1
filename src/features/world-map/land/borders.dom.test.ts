import { readFileSync } from 'node:fs'

import { CRS, latLng } from 'leaflet'
import { describe, expect, it } from 'vitest'

import { countryAt } from '~/geometry/geography'
import type { Position } from '~/model/post'

import { worldBounds, worldSize, readBorders, toWorld } from './borders'

const asset: unknown = JSON.parse(readFileSync('public/borders.json', 'utf8'))
const borders = readBorders(asset)

/** Path data as lines of points in the world square. */
function readPath(d: string): [x: number, y: number][][] {
  return d
    .split('M')
    .slice(1)
    .map((line) => {
      const numbers = line.split(/[lz ]/).filter(Boolean).map(Number)
      const points: [number, number][] = []
      for (let i = 0; i < numbers.length; i += 2) {
        const [x, y] = points.at(-1) ?? [0, 0]
        points.push([x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)])
      }
      return points
    })
}

/** Number of lines within a box, south-west and north-east. */
function linesWithin(d: string, southWest: Position, northEast: Position): number {
  const [[west, south], [east, north]] = [toWorld(southWest), toWorld(northEast)]
  const isWithin = ([x, y]: [number, number]) => x >= west && x <= east && y <= south && y >= north
  return readPath(d).filter((line) => line.some(isWithin)).length
}

describe('what the map draws', () => {
  const areas = [...[...borders.outlines.values()].map(({ d }) => d), borders.land, borders.unassigned].join(
    '',
  )
  const lines = borders.borders + borders.disputed

  it('is projected like Leaflet’s own map', () => {
    // Leaflet's world is that many pixels wide at zoom 8.
    expect(CRS.EPSG3857.scale(8)).toBe(worldSize)
    for (const [lat, lon] of [
      [0, 0],
      [48.85, 2.35],
      [-33.9, 151.2],
      [78.2, -179.9],
    ] satisfies Position[]) {
      const { x, y } = CRS.EPSG3857.latLngToPoint(latLng(lat, lon), 8)
      expect(toWorld([lat, lon])).toEqual([Math.round(x), Math.round(y)])
    }
    expect(worldBounds.map(toWorld)).toEqual([
      [0, worldSize],
      [worldSize, 0],
    ])
    expect(toWorld([89, -180])).toEqual([0, 0])
  })

  it('has no line across the map, and none off it', () => {
    const all = readPath(areas + lines)
    const steps = all.flatMap((line) =>
      line.slice(1).map(([x, y], i) => Math.hypot(x - (line[i]?.[0] ?? NaN), y - (line[i]?.[1] ?? NaN))),
    )
    expect(Math.max(...steps)).toBeLessThan(worldSize / 8)
    const coordinates = all.flat(2)
    expect(Math.min(...coordinates)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...coordinates)).toBeLessThanOrEqual(worldSize)
  })

  it('ends every outline where it began', () => {
    expect(
      readPath(areas).filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1))),
    ).toEqual([])
  })

  it('keeps disputed lines apart from borders', () => {
    expect(readPath(borders.disputed)).toHaveLength(4)
    expect(linesWithin(borders.disputed, [34, 32], [36, 35])).toBe(1)
    expect(linesWithin(borders.disputed, [8, 46], [12, 50])).toBe(1)
    expect(linesWithin(borders.disputed, [32.6, 35.5], [33.4, 36])).toBe(1)
    expect(linesWithin(borders.disputed, [27.5, -14], [27.8, -8])).toBe(1)
    expect(linesWithin(borders.borders, [34, 32], [36, 35])).toBe(0)
    expect(linesWithin(borders.borders, [32.8, 35.6], [33.2, 36])).toBe(0)
    expect(linesWithin(borders.borders, [27.5, -14], [27.8, -9])).toBe(0)
  })

  it('outlines small countries within larger ones', () => {
    expect(linesWithin(borders.borders, [42.4, 1.4], [42.7, 1.8])).toBeGreaterThan(0)
    expect(linesWithin(borders.borders, [1.2, 103.6], [1.5, 104.1])).toBeGreaterThan(0)
  })

  it('draws each country where its shape is, and lays small ones over large ones', () => {
    for (const { code, d, bounds, point } of borders.outlines.values()) {
      const [southWest, northEast] = bounds
      expect(linesWithin(d, southWest, northEast), code).toBeGreaterThan(0)
      expect(countryAt(borders.shapes, point, 1)).toBe(code)
    }
    const order = [...borders.outlines.keys()]
    expect(order.indexOf('SG')).toBeGreaterThan(order.indexOf('MY'))
    expect(order.indexOf('AD')).toBeGreaterThan(order.indexOf('FR'))
  })

  it('gives the occupied Golan a shape of its own, no country’s', () => {
    expect(readPath(borders.unassigned)).toHaveLength(1)
    expect(linesWithin(borders.unassigned, [32.6, 35.5], [33.4, 36])).toBe(1)
  })

  it('is refused by name when the file is not what it should be', () => {
    expect(() => readBorders({ type: 'Topology' })).toThrow('its transform is missing or malformed')
  })
})
