import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { territoryPoints, boundsOf, countryAt, pointWithin } from '~/geometry/geography'

import { parseBorders, shapeReader } from './borders-topology'

const file = readFileSync('public/borders.json')
const asset: Record<string, object> = JSON.parse(file.toString())
const topology = parseBorders(asset)
const shapes = topology.countries.map((_, at) => at).map(shapeReader(topology))

const isoCodes = `
  AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
  CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO
  FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE
  JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO
  MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW
  PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM
  TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`
  .trim()
  .split(/\s+/)

describe('the borders file', () => {
  it('weighs at most 30 kB on the wire', () => {
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(30_000)
  })

  it('is what its script writes, byte for byte', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'borders-'))
    try {
      const written = join(folder, 'borders.json')
      execFileSync(process.execPath, ['--import', 'tsx', 'scripts/tools/borders.ts', written])
      expect(readFileSync(written).equals(file)).toBe(true)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('gives every ISO 3166-1 country, and Kosovo, either one shape or a point on record', () => {
    expect(isoCodes).toHaveLength(249)
    const codes = shapes.flatMap(({ code }) => code ?? [])
    expect([...codes, ...Object.keys(territoryPoints)].toSorted()).toEqual([...isoCodes, 'XK'].toSorted())
  })

  it('has one shape that is no country’s', () => {
    expect(shapes.filter(({ code }) => code === null)).toHaveLength(1)
  })
})

describe('whose land a place is on', () => {
  it.each([
    ['Laayoune', 'EH', 27.15, -13.2],
    ['Tifariti', 'EH', 26.16, -10.57],
    ['Agadir', 'MA', 30.42, -9.58],
    ['Simferopol', 'UA', 44.95, 34.1],
    ['Pristina', 'XK', 42.66, 21.16],
    ['Gaza', 'PS', 31.52, 34.45],
    ['Ramallah', 'PS', 31.9, 35.2],
    ['East Jerusalem', 'PS', 31.785, 35.24],
    ['Tel Aviv', 'IL', 32.08, 34.79],
    ['Tiberias', 'IL', 32.79, 35.53],
    ['Kiryat Shmona', 'IL', 33.21, 35.57],
    ['Damascus', 'SY', 33.51, 36.29],
    ['Taipei', 'TW', 25.04, 121.56],
    ['Hargeisa', 'SO', 9.56, 44.06],
    ['Mogadishu', 'SO', 2.04, 45.34],
    ['northern Nicosia', 'CY', 35.2, 33.36],
    ['Kyrenia', 'CY', 35.33, 33.32],
    ['Singapore', 'SG', 1.29, 103.85],
    ['Andorra la Vella', 'AD', 42.51, 1.52],
    ['Hong Kong', 'HK', 22.28, 114.16],
    ['Malé', 'MV', 4.175, 73.51],
    ['Malabo', 'GQ', 3.75, 8.78],
    ['Nassau', 'BS', 25.06, -77.34],
    ['Reykjavik', 'IS', 64.147, -21.94],
    ['Bamako', 'ML', 12.64, -8],
    ['Brussels', 'BE', 50.85, 4.35],
    ['Belgrade', 'RS', 44.82, 20.46],
    ['Tirana', 'AL', 41.33, 19.82],
    ['Podgorica', 'ME', 42.44, 19.26],
    ['Cayenne', 'GF', 4.94, -52.33],
    ['Saint-Denis', 'RE', -20.88, 55.45],
    ['Anadyr', 'RU', 64.73, 177.5],
  ])('%s: %s', (_, code, lat, lon) => {
    expect(countryAt(shapes, [lat, lon])).toBe(code)
  })

  it.each([
    ['Katzrin', 32.99, 35.69],
    ['Majdal Shams', 33.27, 35.77],
  ])('%s, in the occupied Golan: no country’s', (_, lat, lon) => {
    expect(countryAt(shapes, [lat, lon])).toBeNull()
    expect(countryAt(shapes, [lat, lon], 50)).toBeNull()
  })

  // Places that the coarse coast leaves in the water, with the kilometres within which their country is found.
  it.each([
    ['Manama', 'BH', 26.22, 50.58, 1],
    ['Colombo', 'LK', 6.93, 79.85, 1],
    ['Funafuti', 'TV', -8.52, 179.2, 1],
    ['Nouméa', 'NC', -22.27, 166.46, 5],
    ['Fort-de-France', 'MQ', 14.6, -61.07, 5],
    ['Mamoudzou', 'YT', -12.78, 45.23, 5],
    ['Tarawa', 'KI', 1.33, 172.98, 10],
    ['Djibouti', 'DJ', 11.59, 43.15, 15],
  ])('%s: off the coast of %s', (_, code, lat, lon, km) => {
    expect(countryAt(shapes, [lat, lon])).toBeNull()
    expect(countryAt(shapes, [lat, lon], km)).toBe(code)
  })

  it('is told right from the point that stands for each country, atolls and slivers to a kilometre', () => {
    const wrong = shapes.filter((shape) => countryAt(shapes, pointWithin(shape), 1) !== shape.code)
    expect(wrong.map(({ code }) => code)).toEqual([])
  })

  it('fits the view to Russia and Fiji without going around the world', () => {
    const width = (code: string) => {
      const [[, west], [, east]] = boundsOf(shapes.find((one) => one.code === code) ?? { code, polygons: [] })
      return east - west
    }
    expect(width('RU')).toBeGreaterThan(140)
    expect(width('RU')).toBeLessThan(165)
    expect(width('FJ')).toBeLessThan(5)
    expect(width('FR')).toBeLessThan(15)
  })
})

describe('a borders file that is not what it should be', () => {
  const objects = { ...asset['objects'] }

  it.each([
    ['an error page', '<!doctype html>', 'topology'],
    ['nothing', null, 'topology'],
    ['another JSON file', { type: 'FeatureCollection' }, 'topology'],
    ['a file without its grid', { ...asset, transform: undefined }, 'transform'],
    ['a truncated arc', { ...asset, arcs: [[[0, 0]]] }, 'arcs'],
    [
      'an arc with a hole',
      {
        ...asset,
        arcs: [
          [
            [0, 0],
            [1, null],
          ],
        ],
      },
      'arcs',
    ],
    [
      'countries that use arcs it lacks',
      {
        ...asset,
        arcs: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      },
      'countries',
    ],
    ['a file without disputed lines', { ...asset, objects: { ...objects, disputed: undefined } }, 'disputed'],
    ['a file without land', { ...asset, objects: { ...objects, land: {} } }, 'land'],
  ])('%s is refused by the name of its part', (_, value, part) => {
    expect(() => parseBorders(value)).toThrow(
      `borders.json cannot be read: its ${part} is missing or malformed`,
    )
  })
})
