import { countryAt, type CountryShape } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import type { Borders } from './borders'
import type { CountryStates } from './country-fills'
import { squareAt } from './country-squares'

/** Pixels from a coast that still count as land: coarse shapes cut off capes and islets. */
const slack = 3
const kmAroundEquator = 40_075

/** Degrees around a press in which coasts are considered. */
const around = 10

/** The parts of countries near a position, excluding the far side of the globe. */
function partsNear(shapes: readonly CountryShape[], [lat, lon]: Position): readonly CountryShape[] {
  const isNear = ([otherLat, otherLon]: Position) =>
    Math.abs(otherLat - lat) < around && Math.abs(((otherLon - lon + 540) % 360) - 180) < around
  return shapes.flatMap(({ code, polygons }) => {
    const near = polygons.filter(([outer = []]) => outer.some(isNear))
    return near.length > 0 ? [{ code, polygons: near }] : []
  })
}

/**
 * The country pressed at a position: the square drawn there, else the land there or a few pixels away; null at sea
 * and on land of no country.
 */
export function countryAtPress(
  borders: Borders,
  states: CountryStates,
  position: Position,
  zoom: number,
): CountryCode | null {
  const { shapes } = borders
  const kmPerPixel = (kmAroundEquator * Math.cos((position[0] * Math.PI) / 180)) / (256 * 2 ** zoom)
  return (
    squareAt(borders, states, position, zoom) ??
    countryAt(shapes, position) ??
    countryAt(partsNear(shapes, position), position, slack * kmPerPixel)
  )
}

/** Whether an event hit the map itself, not a button or link on it. */
export function isOnLand({ target }: Event): boolean {
  return !(target instanceof Element && target.closest('button, a'))
}
