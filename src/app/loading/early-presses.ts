interface EarlyPress {
  readonly control: HTMLButtonElement | HTMLSelectElement
  /** What was chosen in it. */
  readonly value: string
}

declare global {
  interface Window {
    /** Set by `public/boot.js`: stops keeping presses, and returns those it kept. */
    readonly atlasEarly?: () => readonly EarlyPress[]
  }
}

/**
 * What a reader pressed or chose in the prerendered page before the script had come. To be called as React takes
 * the page over: from then on it hears every press itself.
 * @returns does all of it again; to be called once the page follows its address
 */
export function takeEarlyPresses(): () => void {
  const kept = window.atlasEarly?.() ?? []
  return () => {
    for (const { control, value } of kept) {
      // A part of the page that is not taken over yet is now, and set to what the address says.
      control.click()
      if (!(control instanceof HTMLSelectElement)) continue
      control.value = value
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
}
