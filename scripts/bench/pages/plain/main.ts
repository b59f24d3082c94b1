import type { Network } from '../../../../src/model/network'
import { addressOf } from '../addresses'
import type { BordersFile } from '../read-borders'
import { drawLand } from './draw-land'
import { drawPosts } from './draw-posts'
import { drawThreats } from './draw-threats'

import './plain.css'

async function fetchJson<T>(address: string): Promise<T> {
  const answer = await fetch(address)
  return answer.json()
}

/** Rows, checkboxes and marks as elements; a filter sets `hidden` on those that it leaves out. */
async function start(root: HTMLElement): Promise<void> {
  const [network, borders] = await Promise.all([
    fetchJson<Network>(addressOf('data')),
    fetchJson<BordersFile>(addressOf('borders')),
  ])
  const status = document.createElement('p')
  status.role = 'status'
  const map = document.createElement('section')
  map.ariaLabel = 'Carte'
  map.append(drawLand(borders))
  const list = document.createElement('ul')
  const posts = drawPosts(network, map, list)
  const show = (threats: ReadonlySet<string>) => {
    let count = 0
    for (const { row, mark, threats: own } of posts) {
      const isShown = threats.size === 0 || own.some((id) => threats.has(id))
      row.hidden = mark.hidden = !isShown
      if (isShown) count += 1
    }
    status.textContent = `${count} postes sur ${posts.length}`
  }
  show(new Set())
  root.append(drawThreats(network, show), map, list)
  list.before(status)
}

const root = document.getElementById('root')
if (root) void start(root)
