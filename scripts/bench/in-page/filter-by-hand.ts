/** The fields of a post that the script below needs. */
export interface HandPost {
  readonly id: string
  /** Labels of its threats, in French. */
  readonly threats: readonly string[]
}

/**
 * Runs in a copy of the page that is not hydrated: ticking a threat does the site's work with plain DOM calls. Hides rows
 * and marks, sets the number of posts, the bars and counts of the threats, the chips and the faint points. Serialised into
 * the page: nothing outside this function is available.
 */
export function filterByHand(posts: readonly HandPost[]): void {
  const all = <T extends Element>(selector: string) => [...document.querySelectorAll<T>(selector)]
  const marks = all<HTMLElement>('.map-mark')
  const drawn = posts.flatMap((post) => {
    const link = document.querySelector(`.post-list [data-post-link="${post.id}"]`)
    const row = link?.closest('li')
    // The label of a mark begins with the name in its row.
    const mark = marks.find((one) =>
      one.querySelector('button')?.ariaLabel?.startsWith(link?.ariaLabel ?? '?'),
    )
    return row && mark ? [{ ...post, row, mark }] : []
  })
  if (drawn.length !== posts.length) throw new Error('The copy lacks rows or marks of some posts')
  const boxes = all<HTMLLabelElement>('.threat-filter .facet-box').flatMap((label) => {
    const [input, count, bar] = [
      label.querySelector('input'),
      label.querySelector('.facet-box__count'),
      label.querySelector('rect'),
    ]
    const name = label.querySelector('.facet-box__name')?.textContent ?? ''
    return input && count && bar ? [{ input, count, bar, name }] : []
  })
  const status = document.querySelector('.filter-status__count')
  const faint = document.querySelector('.land__faint')
  const chips = document.createElement('ul')
  chips.className = 'filter-status__chips'

  function show() {
    const chosen = boxes.filter(({ input }) => input.checked).map(({ name }) => name)
    let shown = 0
    let points = ''
    const counts = new Map<string, number>()
    for (const [i, { row, mark, threats }] of drawn.entries()) {
      const isShown = chosen.length === 0 || chosen.some((name) => threats.includes(name))
      row.hidden = mark.hidden = !isShown
      if (isShown) shown += 1
      else points += `M${500 * i},${500 * i}h0`
      for (const name of threats) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    for (const { name, count, bar } of boxes) {
      const number = counts.get(name) ?? 0
      count.textContent = String(number)
      bar.setAttribute('width', `${Math.round((number / drawn.length) * 100)}%`)
    }
    if (status) status.textContent = `${shown} postes sur ${drawn.length}`
    faint?.setAttribute('d', points)
    chips.replaceChildren(
      ...chosen.map((name) => {
        const [item, button] = [document.createElement('li'), document.createElement('button')]
        button.className = 'filter-status__chip'
        button.textContent = name
        item.append(button)
        return item
      }),
    )
    if (chosen.length > 0) status?.after(chips)
    else chips.remove()
  }
  for (const { input } of boxes) input.addEventListener('change', show)
}
