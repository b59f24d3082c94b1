import { type BordersFile, readOutlines } from '../read-borders'

const svg = 'http://www.w3.org/2000/svg'

/** All land as one path, with longitude and latitude as x and y. */
export function drawLand(borders: BordersFile): SVGElement {
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', '-180 -90 360 180')
  picture.setAttribute('preserveAspectRatio', 'none')
  const land = document.createElementNS(svg, 'path')
  const rings = readOutlines(borders).flatMap(({ polygons }) => polygons.flat())
  land.setAttribute('d', rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${-y}`).join('L')}z`).join(''))
  picture.append(land)
  return picture
}
