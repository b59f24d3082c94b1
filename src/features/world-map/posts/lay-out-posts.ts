import { toWorld, worldSize } from '~/features/world-map/land/borders'
import { spreadApart } from '~/geometry/spread'
import type { Position, PostSummary } from '~/model/post'

/** Zoom below which map marks are smaller, as on a phone. */
const smallBelow = 1.5
/** Least pixels between two map marks' centres: more than half a button, so that each centre is its own. */
const [gap, smallGap] = [15, 12.5]
/** Posts up to which each has a map mark of its own. */
export const mostSingleMarks = 300
/** The same for the posts left by a filter in a larger network, where map marks come and go. */
const mostFoundMarks = 60

/** Number of posts up to which each has its own map mark, in a network of that size; beyond, neighbours share one. */
export function mostMarksOf(networkSize: number): number {
  return networkSize <= mostSingleMarks ? mostSingleMarks : mostFoundMarks
}

/** Side in pixels of the squares whose posts share a map mark. */
const cellSize = 64

/** A box in pixels of the world square at one zoom, from its north-west corner. */
export interface PixelBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

interface Placed {
  readonly id: string
  /** True position; of a group, the mean of its posts. */
  readonly position: Position
  /** Place of the map mark, in pixels of the world square. */
  readonly x: number
  readonly y: number
  /** Displacement of the map mark in pixels. */
  readonly dx: number
  readonly dy: number
}

export interface SingleMark extends Placed {
  readonly post: PostSummary
}

/** Nearby posts that share a map mark until zoomed in. */
export interface GroupMark extends Placed {
  readonly posts: readonly PostSummary[]
}

export type MapMark = SingleMark | GroupMark

/** Whether a map mark stands for one post. */
export function isSingle(mark: MapMark): mark is SingleMark {
  return 'post' in mark
}

export interface LayoutOptions {
  readonly zoom: number
  /** Number of posts up to which each has its own map mark. */
  readonly most: number
  /** The area in view, or null for everything; used only when there are many posts. */
  readonly view: PixelBox | null
  /** Whether the map cannot zoom in further: then posts at one place are drawn one by one. */
  readonly isClosest: boolean
  /** Id of a post that never joins a group. */
  readonly chosenId: string | null
}

/** Whether map marks are smaller at this zoom. */
export function areMarksSmall(zoom: number): boolean {
  return zoom < smallBelow
}

/** Pixels per unit of the world square at a zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (256 * 2 ** zoom) / worldSize
}

/** A post at its true position, in pixels of the world square at one zoom. */
export interface Dot {
  readonly post: PostSummary
  readonly x: number
  readonly y: number
}

/**
 * Projects the posts, once per zoom whatever the filters. Rounded like Leaflet's own positions: otherwise two map
 * marks just far enough apart could overlap.
 */
export function toDots(posts: readonly PostSummary[], zoom: number): readonly Dot[] {
  const scale = pixelsPerUnit(zoom)
  return posts.map((post) => {
    const [x, y] = toWorld(post.position)
    return { post, x: Math.round(x * scale), y: Math.round(y * scale) }
  })
}

/** A map mark for every post, crowded ones pushed apart. */
function spread(dots: readonly Dot[], zoom: number): readonly MapMark[] {
  const places = new Map(
    spreadApart(
      dots.map(({ post, x, y }) => ({ id: post.id, x, y })),
      areMarksSmall(zoom) ? smallGap : gap,
    ).map((place) => [place.id, place]),
  )
  return dots.map(({ post, x, y }) => {
    const place = places.get(post.id) ?? { x, y }
    return {
      id: post.id,
      post,
      position: post.position,
      x: place.x,
      y: place.y,
      dx: place.x - x,
      dy: place.y - y,
    }
  })
}

function toGroup(id: string, dots: readonly Dot[]): MapMark {
  const posts: PostSummary[] = []
  let [latitudes, longitudes, xs, ys] = [0, 0, 0, 0]
  for (const { post, x, y } of dots) {
    posts.push(post)
    latitudes += post.position[0]
    longitudes += post.position[1]
    xs += x
    ys += y
  }
  const n = dots.length
  return { id, posts, position: [latitudes / n, longitudes / n], x: xs / n, y: ys / n, dx: 0, dy: 0 }
}

/** Groups posts by cells fixed to the world square, so that panning changes no group. */
function group(dots: readonly Dot[], zoom: number, chosenId: string | null): readonly MapMark[] {
  const cells = new Map<number, Dot[]>()
  const perSide = Math.ceil((worldSize * pixelsPerUnit(zoom)) / cellSize) + 1
  for (const dot of dots) {
    const [column, row] = [Math.floor(dot.x / cellSize), Math.floor(dot.y / cellSize)]
    // Numeric keys are faster than strings among thousands.
    const key = dot.post.id === chosenId ? -1 : row * perSide + column
    const cell = cells.get(key)
    if (cell === undefined) cells.set(key, [dot])
    else cell.push(dot)
  }
  return [...cells].flatMap(([key, cell]) => {
    const [first] = cell
    const id = `group.${key % perSide}.${Math.floor(key / perSide)}`
    return cell.length === 1 && first ? spread([first], zoom) : [toGroup(id, cell)]
  })
}

/** Whether a point lies within a box. */
export function isWithin(
  { x, y }: { readonly x: number; readonly y: number },
  { minX, minY, maxX, maxY }: PixelBox,
): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}

/**
 * The map marks at the zoom of the dots. Few posts have one each; of many, only those in view are drawn, and
 * neighbours share one. Keeps the order of the posts.
 */
export function layOutPosts(
  dots: readonly Dot[],
  { zoom, most, view, isClosest, chosenId }: LayoutOptions,
): readonly MapMark[] {
  if (dots.length <= most) return spread(dots, zoom)
  const inView = view === null ? dots : dots.filter((dot) => isWithin(dot, view))
  return isClosest && inView.length <= mostSingleMarks ? spread(inView, zoom) : group(inView, zoom, chosenId)
}
