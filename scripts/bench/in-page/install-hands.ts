/** Helpers of the measures inside a page: find things by their promised names, act, and time the effect. */
export interface Hands {
  /** The buttons of posts on the map: "City, Country". */
  readonly marks: () => readonly HTMLElement[]
  readonly threatBox: (label: string) => HTMLInputElement | undefined
  /** Whether a mission that begins with this text is visible, with the number of its source. */
  readonly showsFact: (fact: string) => boolean
  /** Time of the paint, in milliseconds: now, or after the next frame, at the start of which `look` is called. */
  readonly painted: (look?: () => void) => Promise<number>
  /** Resolves when nothing has changed for a while and the browser is idle, to the time of the last change on screen. */
  readonly settled: () => Promise<number>
  /** Ticks a threat. Resolves to the milliseconds until its last change is on screen. */
  readonly timeTick: (label: string) => Promise<number>
  /**
   * Times the next click of the real mouse: the milliseconds until the last change on screen or, if given, until that fact
   * is visible.
   */
  readonly timeNextClick: (fact?: string) => void
}

declare global {
  interface Window {
    benchHands: Hands
    /** Result of `timeNextClick`. */
    benchClick: Promise<number>
  }
}

/** Runs in the page before its own scripts. Serialised into the page: nothing outside this function is available. */
export function installHands(): void {
  const marks = () => [
    ...document.querySelectorAll<HTMLElement>(
      ':is([aria-label^="Carte"], [aria-label^="Map"]) button[aria-label*=", "]',
    ),
  ]
  const threatBox = (label: string) =>
    [...document.querySelectorAll('fieldset label')]
      // A count may follow the name, and what it counts.
      .find(({ textContent }) => textContent.replace(/\d.*$/s, '').trim() === label)
      ?.querySelector('input') ?? undefined
  const showsFact = (fact: string) =>
    [...document.querySelectorAll('li')].some(
      (item) =>
        item.textContent.replaceAll(/\s+/g, ' ').includes(fact) &&
        item.querySelector('button, a, sup') !== null &&
        item.checkVisibility({ visibilityProperty: true }),
    )
  const painted = (look?: () => void) =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        look?.()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          // An open port would never be collected, and look like a leak of the page.
          port1.close()
          resolve(performance.now())
        })
        port1.start()
        port2.postMessage(null)
      })
    })
  // Chromium sometimes never calls back when there is nothing left to draw.
  const idle = () =>
    new Promise<void>((resolve) => void requestIdleCallback(() => resolve(), { timeout: 1000 }))
  const pause = (time: number) => new Promise<void>((resolve) => void setTimeout(resolve, time))
  // Links follow the address a moment later, invisibly: a change of `href` is no change on screen.
  const seen = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['hidden', 'class', 'style', 'd', 'width', 'transform'],
  }

  async function settled(act?: () => void): Promise<number> {
    const start = performance.now()
    let [changed, drawn] = [start, start]
    const observer = new MutationObserver(() => {
      changed = performance.now()
      void painted().then((time) => (drawn = time))
    })
    observer.observe(document.querySelector('main') ?? document.body, seen)
    act?.()
    // Work that is done in slices leaves pauses, but no idle time.
    for (let known = 0; known !== changed || performance.now() - changed < 300;) {
      if (performance.now() - start > 120_000) throw new Error('The page never comes to rest')
      known = changed
      await pause(100)
      await idle()
      await painted()
      await idle()
    }
    observer.disconnect()
    return drawn
  }

  async function timeTick(label: string): Promise<number> {
    const box = threatBox(label)
    if (!box) throw new Error(`No checkbox is named "${label}"`)
    const start = performance.now()
    return (await settled(() => box.click())) - start
  }

  async function untilFact(fact: string): Promise<number> {
    const end = performance.now() + 20_000
    while (performance.now() < end) {
      let isThere = false
      const drawn = await painted(() => (isThere = showsFact(fact)))
      if (isThere) return drawn
    }
    throw new Error(`The facts never come: "${fact}"`)
  }

  async function timeClick(fact?: string): Promise<number> {
    const clicked = await new Promise<number>((resolve) => {
      addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true })
    })
    return (await (fact === undefined ? settled() : untilFact(fact))) - clicked
  }

  window.benchHands = {
    marks,
    threatBox,
    showsFact,
    painted,
    settled: () => settled(),
    timeTick,
    timeNextClick: (fact) => void (window.benchClick = timeClick(fact)),
  }
}
