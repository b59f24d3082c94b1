import { type RefObject, useLayoutEffect } from 'react'

/** From and to: places between the letters of a text. */
export type Stretch = readonly [from: number, to: number]

/** What `::highlight(chosen)` draws in the styles: one for the whole page. */
function chosenWords(): Highlight | undefined {
  // Older browsers know no highlights; what is written is the same there.
  if (!globalThis.CSS?.highlights) return undefined
  const known = CSS.highlights.get('chosen')
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set('chosen', made)
  return made
}

/**
 * Highlights stretches of an element whose only child is a text, as long as it is on screen. The browser draws over
 * the words: no element is added for them, so that a filter that highlights words in a hundred places changes none of these.
 * @param stretches the same as long as nothing changes
 */
export function useHighlight(ref: RefObject<HTMLElement | null>, stretches: readonly Stretch[]): void {
  useLayoutEffect(
    function drawOver() {
      const words = ref.current?.firstChild
      const chosen = chosenWords()
      if (!words || !chosen || stretches.length === 0) return undefined
      const ranges = stretches.map(([from, to]) => {
        const range = new StaticRange({
          startContainer: words,
          startOffset: from,
          endContainer: words,
          endOffset: to,
        })
        chosen.add(range)
        return range
      })
      return () => ranges.forEach((range) => void chosen.delete(range))
    },
    [ref, stretches],
  )
}
