import { type RefObject, useEffect, useLayoutEffect } from 'react'

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

/**
 * Keeps the highlights of a list where their words are. WebKit works out once where a highlight lies: it loses one whose
 * row is moved, or was left undrawn until the reader scrolls to it. Taken away and given back, it is worked out anew.
 * @param order changes with the order of the rows
 */
export function useKeptHighlights(list: RefObject<HTMLElement | null>, order: unknown): void {
  useLayoutEffect(
    function followTheirRows() {
      renewHighlights(list.current)
    },
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- their order is what moves the rows
    [list, order],
  )
  useEffect(
    function followTheView() {
      const element = list.current
      const renew = ({ target }: Event) => target instanceof Node && renewHighlights(target)
      element?.addEventListener('contentvisibilityautostatechange', renew, true)
      return () => element?.removeEventListener('contentvisibilityautostatechange', renew, true)
    },
    [list],
  )
}

function renewHighlights(place: Node | null): void {
  const words = globalThis.CSS?.highlights?.get('chosen')
  const within = [...(words ?? [])].filter(({ startContainer }) => place?.contains(startContainer))
  for (const range of within) {
    words?.delete(range)
    words?.add(range)
  }
}
