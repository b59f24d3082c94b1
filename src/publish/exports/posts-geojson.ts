import type { Post } from '~/model/post'

import type { ExportContext, Value } from './columns'
import { postColumns } from './post-columns'
import { yearColumns } from './year-columns'

/** Longitude first, as RFC 7946 requires; the document has latitude first. */
interface PostFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [lon: number, lat: number] }
  /** By column name; null means not known and also replaces an empty list. */
  readonly properties: Readonly<Record<string, Value>>
}

export interface PostCollection {
  readonly type: 'FeatureCollection'
  /** West, south, east, north of the posts; absent if there are none. */
  readonly bbox?: readonly [number, number, number, number]
  readonly name: string
  readonly edition: string
  /** The edition may still change. Absent: it is closed. */
  readonly open?: true
  readonly licence: string
  readonly features: readonly PostFeature[]
}

/** Columns that the geometry and the collection already give. */
const saidElsewhere: ReadonlySet<string> = new Set(['latitude', 'longitude', 'edition', 'edition_status'])

const propertyColumns = postColumns.filter(({ name }) => !saidElsewhere.has(name))

function toFeature(post: Post, context: ExportContext): PostFeature {
  const [lat, lon] = post.position
  const { asked } = context
  const columns = asked ? [...propertyColumns, ...yearColumns(asked)] : propertyColumns
  const properties = columns.map(({ name, valueOf }) => {
    const value = valueOf(post, context)
    // Readers of GeoJSON recognise a column of lists of texts only if no list in it is empty.
    return [name, Array.isArray(value) && value.length === 0 ? null : value] as const
  })
  return {
    type: 'Feature',
    id: post.id,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: Object.fromEntries(properties),
  }
}

function boxOf(posts: readonly Post[]): Pick<PostCollection, 'bbox'> {
  if (posts.length === 0) return {}
  const [lats, lons] = [posts.map(({ position }) => position[0]), posts.map(({ position }) => position[1])]
  return { bbox: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] }
}

/** The posts as a GeoJSON FeatureCollection, with the columns of the table as properties; one feature each in the order given. */
export function postCollection(posts: readonly Post[], context: ExportContext): PostCollection {
  const { edition, open, licence } = context.network
  return {
    type: 'FeatureCollection',
    ...boxOf(posts),
    name: 'atlas-ssi-posts',
    edition,
    ...(open && { open }),
    licence,
    features: posts.map((post) => toFeature(post, context)),
  }
}
