import type { FeatureCollection } from 'geojson'
import { divIcon } from 'leaflet'
import { useMemo, useState } from 'react'
import { GeoJSON, MapContainer, Marker } from 'react-leaflet'

import type { Post } from '../../../../src/model/post'
import { type BordersFile, readOutlines } from '../read-borders'

interface BareMapProps {
  readonly posts: readonly Post[]
  readonly borders: BordersFile | undefined
}

/** One GeoJSON layer for the land, and one marker with a button per post. */
export function BareMap({ posts, borders }: BareMapProps) {
  const [chosen, setChosen] = useState<Post>()
  const land = useMemo(() => borders && toCollection(borders), [borders])
  return (
    <section aria-label="Carte">
      {chosen && (
        <>
          <h2>{chosen.city.fr}</h2>
          <ul>
            {chosen.missions.map(({ id, text, sources }) => (
              <li key={id}>
                {text.fr} <sup>{sources.join(', ')}</sup>
              </li>
            ))}
          </ul>
        </>
      )}
      <MapContainer center={[20, 15]} zoom={2}>
        {land && <GeoJSON data={land} />}
        {posts.map((post) => (
          <PostMarker key={post.id} post={post} isChosen={post === chosen} onChoose={setChosen} />
        ))}
      </MapContainer>
    </section>
  )
}

interface PostMarkerProps {
  readonly post: Post
  readonly isChosen: boolean
  readonly onChoose: (post: Post) => void
}

function PostMarker({ post, isChosen, onChoose }: PostMarkerProps) {
  const [latitude, longitude] = post.position
  const icon = useMemo(() => {
    const button = document.createElement('button')
    button.type = 'button'
    button.ariaLabel = `${post.city.fr}, ${post.country}`
    if (isChosen) button.ariaCurrent = 'true'
    return divIcon({ className: 'mark', html: button })
  }, [post, isChosen])
  const handlers = useMemo(() => ({ click: () => onChoose(post) }), [post, onChoose])
  return <Marker position={[latitude, longitude]} icon={icon} keyboard={false} eventHandlers={handlers} />
}

function toCollection(borders: BordersFile): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: readOutlines(borders).map(({ id, polygons }) => ({
      type: 'Feature',
      properties: { id },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  }
}
