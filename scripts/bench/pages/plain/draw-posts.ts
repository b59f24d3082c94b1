import type { Network } from '../../../../src/model/network'

interface DrawnPost {
  readonly row: HTMLElement
  readonly mark: HTMLElement
  readonly threats: readonly string[]
}

/** A row in the list and a mark on the map per post. */
export function drawPosts(network: Network, map: HTMLElement, list: HTMLElement): readonly DrawnPost[] {
  const labels = new Map(network.threats.map(({ id, label }) => [id, label.fr]))
  return network.posts.map((post) => {
    const threats = post.threats.map(({ threat }) => threat)
    const row = document.createElement('li')
    const city = document.createElement('strong')
    city.textContent = post.city.fr
    const about = document.createElement('p')
    about.textContent = `${post.country} · ${threats.map((id) => labels.get(id)).join(', ')}`
    row.append(city, about)
    const mark = document.createElement('button')
    mark.type = 'button'
    mark.ariaLabel = `${post.city.fr}, ${post.country}`
    const [latitude, longitude] = post.position
    mark.style.left = `${((longitude + 180) / 360) * 100}%`
    mark.style.top = `${((90 - latitude) / 180) * 100}%`
    list.append(row)
    map.append(mark)
    return { row, mark, threats }
  })
}
