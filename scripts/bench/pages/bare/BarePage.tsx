import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Network } from '../../../../src/model/network'
import { addressOf } from '../addresses'
import type { BordersFile } from '../read-borders'
import { BareMap } from './BareMap'

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  return answer.json()
}

/** The minimal page that shows the same posts on the same land with react-leaflet, and filters them by threat. */
export function BarePage() {
  const { data: network } = useQuery({
    queryKey: ['network'],
    queryFn: () => fetchJson<Network>(addressOf('data')),
  })
  const { data: borders } = useQuery({
    queryKey: ['borders'],
    queryFn: () => fetchJson<BordersFile>(addressOf('borders')),
  })
  const [threats, setThreats] = useState<readonly string[]>([])
  if (!network) return null
  const posts = network.posts.filter(
    (post) => threats.length === 0 || post.threats.some(({ threat }) => threats.includes(threat)),
  )
  return (
    <>
      <fieldset>
        <legend>Menaces</legend>
        {network.threats.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={threats.includes(id)}
              onChange={() =>
                setThreats(threats.includes(id) ? threats.filter((it) => it !== id) : [...threats, id])
              }
            />
            {label.fr}
          </label>
        ))}
      </fieldset>
      <BareMap posts={posts} borders={borders} />
    </>
  )
}
