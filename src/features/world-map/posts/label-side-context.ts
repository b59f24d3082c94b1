import { useQuery } from '@tanstack/react-query'
import { createContext } from 'react'
import { useMap } from 'react-leaflet'

import { clearArea } from '~/features/world-map/camera/movement'
import { toWorld } from '~/features/world-map/land/borders'
import { bordersQuery } from '~/features/world-map/land/borders.query'
import type { CountryRoles } from '~/features/world-map/land/country-fills'

import { type LabelSide, labelSide } from './label-side'
import { type MapMark, type PixelBox, pixelsPerUnit } from './lay-out-posts'

/** Pixels per letter, around the text, and in height; generous, since the label is measured before it exists. */
const [letter, padding, height] = [7.5, 18, 40]

const nowhere: PixelBox = { minX: 0, minY: 0, maxX: 0, maxY: 0 }

/** Finds the best side for the label of a map mark at (x, y) in the world square; `lines` are its words. */
type FindLabelSide = (mark: Spot, lines: readonly string[]) => LabelSide

interface Spot {
  readonly id: string
  readonly x: number
  readonly y: number
}

/** Read by labels only, so that no map mark renders again because others moved. */
export const LabelSideContext = createContext<FindLabelSide>(() => 'right')

/**
 * Returns a function that finds the best side for a label: it should hide neither other map marks nor the centre of a
 * tinted country.
 */
export function useLabelSide(marks: readonly MapMark[], roles: CountryRoles): FindLabelSide {
  const map = useMap()
  const { data: borders } = useQuery(bordersQuery)
  return (mark, lines) => {
    const scale = pixelsPerUnit(map.getZoom())
    const tinted = [...roles.keys()].flatMap((code) => {
      const outline = borders?.outlines.get(code)
      if (!outline) return []
      const [x, y] = toWorld(outline.point)
      return [{ x: x * scale, y: y * scale }]
    })
    const width = padding + letter * Math.max(...lines.map(({ length }) => length))
    const others = [...marks.filter(({ id }) => id !== mark.id), ...tinted]
    return labelSide(mark, { width, height }, others, clearArea(map) ?? nowhere)
  }
}
