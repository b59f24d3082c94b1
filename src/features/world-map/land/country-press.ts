import { countryAt, type CountryShape } from '~/geometry/geography'
import type { CountryCode } from '~/model/claim'
import type { Position } from '~/model/post'

import type { Borders } from './borders'
import type { CountryStates } from './country-fills'
import { squareAt } from './country-squares'

/** Pixels off a coast that still count as the land: coarse shapes cut capes and islets. */
const slack = 3
const kmAroundEquator = 40_075

/** Degrees around a press in which a coast may be the one that was meant. */
const around = 10

/** The parts of the countries that come near a position: the far side of the globe is none of them. */
function partsNear(shapes: readonly CountryShape[], [lat, lon]: Position): readonly CountryShape[] {
  const isNear = ([otherLat, otherLon]: Position) =>
    Math.abs(otherLat - lat) < around && Math.abs(((otherLon - lon + 540) % 360) - 180) < around
  return shapes.flatMap(({ code, polygons }) => {
    const near = polygons.filter(([outer = []]) => outer.some(isNear))
    return near.length > 0 ? [{ code, polygons: near }] : []
  })
}

/**
 * The country that a press at a position means: the square drawn there, else the land there or a few
 * pixels away; null at sea and on land that the map gives to no country.
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

/** Whether a press meant the map itself: not a button or a link on it. */
export function isOnLand({ target }: Event): boolean {
  return !(target instanceof Element && target.closest('button, a'))
}
