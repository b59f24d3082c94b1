import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { countryAt } from '~/geometry/geography'
import type { Position } from '~/model/post'

import { readBorders, worldSize } from '../land/borders'
import { placeNames } from './name-places'

const file = join(import.meta.dirname, '../../../../public/borders.json')
const borders = readBorders(JSON.parse(readFileSync(file, 'utf8')))

/** Names on a whole world so many pixels wide. */
function namesOn(width: number, marks: readonly { x: number; y: number }[] = []) {
  const toPosition = (x: number, y: number): Position => [
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / width))) * 180) / Math.PI,
    (x / width - 0.5) * 360,
  ]
  return placeNames(borders, {
    scale: width / worldSize,
    view: { minX: 0, minY: 0, maxX: width, maxY: width },
    marks,
    nameOf: (code) => `name of ${code}`,
    toPosition,
  })
}

describe('the names of countries', () => {
  it('stand on their own land', () => {
    const names = namesOn(2048)
    expect(names.length).toBeGreaterThan(20)
    for (const { code, position } of names) expect(countryAt(borders.shapes, position)).toBe(code)
  })

  it('are there where they have room, the more the larger the map', () => {
    const codes = (width: number) => namesOn(width).map(({ code }) => code)
    expect(codes(2048)).toContain('BR')
    expect(codes(2048)).not.toContain('PL')
    expect(codes(8192)).toContain('PL')
  })

  it('give way to a mark', () => {
    const [brazil] = namesOn(2048).filter(({ code }) => code === 'BR')
    const [lat = 0, lon = 0] = brazil?.position ?? []
    const x = (lon / 360 + 0.5) * 2048
    const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) * 1024
    const [moved] = namesOn(2048, [{ x, y }]).filter(({ code }) => code === 'BR')
    expect(moved?.position).not.toEqual(brazil?.position)
  })
})
