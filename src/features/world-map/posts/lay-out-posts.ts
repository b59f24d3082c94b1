import { toWorld, WORLD_SIZE } from '~/features/world-map/land/borders'
import { spreadApart } from '~/geometry/spread'
import type { Position, Post } from '~/model/post'

/** A world drawn smaller than this zoom has smaller marks: a phone. */
const smallBelow = 1.5
/** Pixels between the centres of two posts, at least: beyond half a button, so that each centre is its own. */
const [gap, smallGap] = [15, 12.5]
/** In a network of up to so many posts, each has a mark of its own. */
export const mostSingleMarks = 300
/** In a larger one, where marks come and go with every filter, those of a selection of up to so many. */
const mostFoundMarks = 60

/** How many posts of a network of that size have a mark each; of more, neighbours share one. */
export function mostMarksOf(networkSize: number): number {
  return networkSize <= mostSingleMarks ? mostSingleMarks : mostFoundMarks
}

/** Beyond, the posts of one square of so many pixels share a mark. */
const cellSize = 64

/** Pixels of the world square at one zoom, from its north-west corner. */
export interface PixelBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

interface Placed {
  readonly id: string
  /** The true place, or for a group the middle of its posts. */
  readonly position: Position
  /** Pixels in the world square, where the mark is drawn. */
  readonly x: number
  readonly y: number
  /** Pixels from the true place to where the mark is drawn. */
  readonly dx: number
  readonly dy: number
}

export interface SingleMark extends Placed {
  readonly post: Post
}

/** Several posts of one neighbourhood that share a mark until the map is drawn larger. */
export interface GroupMark extends Placed {
  readonly posts: readonly Post[]
}

export type MapMark = SingleMark | GroupMark

/** Whether a mark stands for one post. */
export function isSingle(mark: MapMark): mark is SingleMark {
  return 'post' in mark
}

export interface LayoutOptions {
  readonly zoom: number
  /** Up to so many posts have a mark each. */
  readonly most: number
  /** What is in view; null: everything. Only asked when there are many posts. */
  readonly view: PixelBox | null
  /** No larger scale exists: posts that share a place are then drawn one by one. */
  readonly isClosest: boolean
  /** A post that is never part of a group. */
  readonly chosenId: string | null
}

/** Whether marks are drawn smaller at this zoom, for want of room. */
export function areMarksSmall(zoom: number): boolean {
  return zoom < smallBelow
}

/** Pixels per unit of the world square at a zoom. */
export function pixelsPerUnit(zoom: number): number {
  return (256 * 2 ** zoom) / WORLD_SIZE
}

/** A post at its true place, in pixels of the world square at one zoom. */
export interface Dot {
  readonly post: Post
  readonly x: number
  readonly y: number
}

/**
 * The posts as dots, in their order: worked out once for a zoom, whatever is filtered. At whole pixels, where Leaflet
 * draws them: two marks that were just far enough apart would else come to lie on each other.
 */
export function toDots(posts: readonly Post[], zoom: number): readonly Dot[] {
  const scale = pixelsPerUnit(zoom)
  return posts.map((post) => {
    const [x, y] = toWorld(post.position)
    return { post, x: Math.round(x * scale), y: Math.round(y * scale) }
  })
}

/** Every post with a mark of its own, the crowded ones pushed apart. */
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
  const posts: Post[] = []
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

/** The cells hang on the world square, so that panning changes no group. */
function group(dots: readonly Dot[], zoom: number, chosenId: string | null): readonly MapMark[] {
  const cells = new Map<number, Dot[]>()
  const perSide = Math.ceil((WORLD_SIZE * pixelsPerUnit(zoom)) / cellSize) + 1
  for (const dot of dots) {
    const [column, row] = [Math.floor(dot.x / cellSize), Math.floor(dot.y / cellSize)]
    // A number is found faster than words would be, among thousands.
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

/** Whether a place lies within the box. */
export function isWithin(
  { x, y }: { readonly x: number; readonly y: number },
  { minX, minY, maxX, maxY }: PixelBox,
): boolean {
  return x >= minX && x <= maxX && y >= minY && y <= maxY
}

/**
 * Which marks stand on the map at the zoom of the dots, and where. A few posts have a mark each; of more, only
 * those in view are drawn, and neighbours share one. The order of the posts is kept.
 */
export function layOutPosts(
  dots: readonly Dot[],
  { zoom, most, view, isClosest, chosenId }: LayoutOptions,
): readonly MapMark[] {
  if (dots.length <= most) return spread(dots, zoom)
  const inView = view === null ? dots : dots.filter((dot) => isWithin(dot, view))
  return isClosest && inView.length <= mostSingleMarks ? spread(inView, zoom) : group(inView, zoom, chosenId)
}
