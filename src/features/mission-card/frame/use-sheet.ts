import { type RefObject, useLayoutEffect, useSyncExternalStore } from 'react'

// The same width as in mission-card.css, where the card fills the screen.
const narrow = '(max-width: 47.9375em)'

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia?.(narrow)
  media?.addEventListener('change', onChange)
  return () => media?.removeEventListener('change', onChange)
}

/** Whether the card fills the screen, as on a phone. */
export function useIsSheet(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia?.(narrow).matches ?? false,
    () => false,
  )
}

/** All elements of the page except the given one, its ancestors and descendants. */
function surroundingsOf(element: Element): readonly Element[] {
  const { parentElement } = element
  if (!parentElement || element === document.body) return []
  const siblings = [...parentElement.children].filter((child) => child !== element)
  return [...siblings, ...surroundingsOf(parentElement)]
}

/** Makes everything outside the sheet inert while `isSheet`. */
export function useModalSheet(sheet: RefObject<HTMLElement | null>, isSheet: boolean): void {
  useLayoutEffect(
    function coverSurroundings() {
      if (!isSheet || !sheet.current) return
      const covered = surroundingsOf(sheet.current).filter((element) => !element.hasAttribute('inert'))
      for (const element of covered) element.setAttribute('inert', '')
      return () => {
        for (const element of covered) element.removeAttribute('inert')
      }
    },
    [sheet, isSheet],
  )
}
