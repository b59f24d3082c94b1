export interface Target {
  /**
   * The button of the first post; the checkbox of a threat; a post, until its last mission and the number of its source are
   * visible.
   */
  readonly what: 'post' | 'threat' | 'facts'
  /** Label of the threat, or the city followed by a comma. */
  readonly label: string
  /** First words of the last mission. */
  readonly fact?: string
}

declare global {
  interface Window {
    /** Milliseconds from the start of the page until the effect of a press was on screen. */
    benchAnswer: Promise<number>
  }
}

/**
 * Runs in the page from its start and acts as an impatient reader: presses the button or the checkbox as soon as it exists,
 * and again every 50 ms until the press has an effect: the button is current (aria-current), or the page, or its map if
 * there is no number, shows fewer posts; for facts only every second, as a reader who sees them come.
 */
export function pressUntilAnswered({ what, label, fact = '' }: Target): void {
  let pressed = -Infinity
  let most = 0
  const countPosts = () => {
    // The visible count is read first: the status for screen readers follows later.
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
