export interface Target {
  /** The first post's button; a threat's checkbox; a post, until its last mission and a mark of its source can be seen. */
  readonly what: 'post' | 'threat' | 'facts'
  /** The name of the threat, or of the city and a comma. */
  readonly label: string
  /** The beginning of the last mission. */
  readonly fact?: string
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page until the effect of a press was on screen. */
    benchAnswer: Promise<number>
  }
}

/**
 * Runs within the page from its start, as an impatient reader: as soon as the first post's button (or the
 * checkbox) is there it is pressed, and again every 50 ms until the press shows: the button as the chosen
 * one (aria-current), or fewer posts than before, as the page says or, where it says nothing, as its map shows; for facts,
 * again every second only, as a reader would who sees them come.
 */
export function pressUntilAnswered({ what, label, fact = '' }: Target): void {
  let pressed = -Infinity
  let most = 0
  const countPosts = () => {
    // Seen first: a screen reader is told later.
    const said = [...document.querySelectorAll('.filter-status__count, [role="status"]')]
      .map(({ textContent }) => /^([\d\s]+)postes? sur/.exec(textContent)?.[1])
      .find((number) => number !== undefined)
    return said === undefined ? window.benchHands.marks().length : Number(said.replaceAll(/\s/g, ''))
  }
  const isAnswered = () => {
    if (what === 'facts') return window.benchHands.showsFact(fact)
    if (what === 'post') return window.benchHands.marks().some((mark) => mark.ariaCurrent === 'true')
    const count = countPosts()
    most = Math.max(most, count)
    return count > 0 && count < most
  }
  const target = () => {
    if (what === 'threat') return window.benchHands.threatBox(label)
    return window.benchHands.marks().find((mark) => what === 'post' || mark.ariaLabel?.startsWith(label))
  }
  const pause = what === 'facts' ? 1000 : 50
  window.benchAnswer = new Promise((resolve, reject) => {
    const step = () => {
      const answered = isAnswered()
      if (answered && pressed > 0) return void window.benchHands.painted().then(resolve)
      if (performance.now() > 120_000) return reject(new Error(`No ${what} answers within two minutes`))
      if (performance.now() - pressed >= pause) {
        const found = target()
        if (found) {
          pressed = performance.now()
          found.click()
        }
      }
      setTimeout(step, 10)
    }
    step()
  })
}
