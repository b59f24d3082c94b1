import { type RefObject, useEffect, useLayoutEffect } from 'react'

/** Range of characters: from, to. */
export type Stretch = readonly [from: number, to: number]

/**
 * The highlight registered as `chosen`, one for the page:
 * https://developer.mozilla.org/en-US/docs/Web/API/CSS_Custom_Highlight_API
 */
function chosenWords(): Highlight | undefined {
  // Older browsers show the text without highlights.
  if (!globalThis.CSS?.highlights) return undefined
  const known = CSS.highlights.get('chosen')
  if (known) return known
  const made = new Highlight()
  CSS.highlights.set('chosen', made)
  return made
}

/**
 * Highlights ranges in an element whose only child is a text node, while it is mounted. The browser paints over the
 * text and no element is added, so a filter that highlights a hundred rows changes none of them.
 * @param stretches referentially stable
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
 * Refreshes the highlights of a list. WebKit computes the place of a highlight only once: it is lost when its row
 * moves, or if the row was not rendered before being scrolled to. Removing and adding it computes it anew.
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
