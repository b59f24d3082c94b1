import { describe, expect, it } from 'vitest'

import { type CountryShape, type Ring, boundsOf, countryAt, pointWithin } from './geography'

function box(south: number, west: number, north: number, east: number): Ring {
  return [
    [south, west],
    [north, west],
    [north, east],
    [south, east],
    [south, west],
  ]
}

const large: CountryShape = {
  code: 'ZA',
  polygons: [[box(0, 0, 10, 10), box(4, 4, 6, 6)], [box(20, 0, 21, 1)]],
}
const within: CountryShape = { code: 'LS', polygons: [[box(4, 4, 6, 6)]] }
const onTop: CountryShape = { code: 'SG', polygons: [[box(1, 1, 2, 2)]] }
const nobodys: CountryShape = { code: null, polygons: [[box(8, 8, 9, 9)]] }
const shapes = [large, within, onTop, nobodys]

describe('the country at a position', () => {
  it('is the one whose shape holds it, whichever of its parts', () => {
    expect(countryAt(shapes, [5, 2])).toBe('ZA')
    expect(countryAt(shapes, [20.5, 0.5])).toBe('ZA')
  })

  it('is not the one around a hole, but the one in the hole', () => {
    expect(countryAt([large], [5, 5])).toBeNull()
    expect(countryAt(shapes, [5, 5])).toBe('LS')
  })

  it('is the later of two shapes that overlap', () => {
    expect(countryAt(shapes, [1.5, 1.5])).toBe('SG')
  })

  it('is unknown at sea, and on land that is no country’s even with a tolerance', () => {
    expect(countryAt(shapes, [15, 5])).toBeNull()
    expect(countryAt(shapes, [8.5, 8.5], 500)).toBeNull()
  })

  it('is the nearest one up to the distance allowed, and no further', () => {
    // 0.1° of latitude is 11 km.
    expect(countryAt(shapes, [-0.1, 5], 10)).toBeNull()
    expect(countryAt(shapes, [-0.1, 5], 12)).toBe('ZA')
  })

  it('measures degrees of longitude by how far north they are', () => {
    const north: CountryShape = { code: 'NO', polygons: [[box(59, 10, 61, 11)]] }
    // 0.1° of longitude is 5.6 km at 60° north.
    expect(countryAt([north], [60, 9.9], 5)).toBeNull()
    expect(countryAt([north], [60, 9.9], 6)).toBe('NO')
  })

  it('finds a coast on the other side of the antimeridian', () => {
    const east: CountryShape = { code: 'FJ', polygons: [[box(-17, 179, -16, 180)]] }
    expect(countryAt([east], [-16.5, -179.95], 6)).toBe('FJ')
  })
})

describe('the box around a country', () => {
  it('holds all of its parts', () => {
    expect(boundsOf(large)).toEqual([
      [0, 0],
      [21, 10],
    ])
  })

  it('keeps to the side of the antimeridian where most of the country is', () => {
    const russia: CountryShape = { code: 'RU', polygons: [[box(65, -180, 68, -170)], [box(50, 30, 70, 180)]] }
    expect(boundsOf(russia)).toEqual([
      [50, 30],
      [70, 180],
    ])
  })

  it('does not exist for a shape without land, and the error names it', () => {
    expect(() => boundsOf({ code: 'TK', polygons: [] })).toThrow('The shape of TK is empty')
  })
})

describe('the point that stands for a country', () => {
  it('is the middle of its largest part', () => {
    expect(pointWithin(onTop)).toEqual([1.5, 1.5])
    const archipelago = { code: 'MV', polygons: [[box(0, 0, 1, 1)], [box(4, 4, 8, 8)]] }
    expect(pointWithin(archipelago)).toEqual([6, 6])
  })

  it('lies within a country that bends around its own middle', () => {
    const bend: Ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [8, 10],
      [8, 1],
      [2, 1],
      [2, 10],
      [0, 10],
      [0, 0],
    ]
    const croatia: CountryShape = { code: 'HR', polygons: [[bend]] }
    expect(pointWithin(croatia)).toEqual([5, 0.5])
    expect(countryAt([croatia], pointWithin(croatia))).toBe('HR')
  })

  it('does not exist for a shape without land, and the error names it', () => {
    expect(() => pointWithin({ code: 'TK', polygons: [] })).toThrow('The shape of TK is empty')
  })
})
