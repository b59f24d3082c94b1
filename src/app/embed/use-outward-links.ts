import { type RefObject, useEffect } from 'react'

/** Makes links that leave the embed open in a new tab: few sites can be shown in a frame. */
export function useOutwardLinks(page: RefObject<HTMLElement | null>): void {
  useEffect(
    function aimOutwardLinks() {
      const element = page.current
      if (!element) return undefined
      function aim({ target }: MouseEvent) {
        const link = target instanceof Element ? target.closest('a') : null
        if (!link || (link.origin === location.origin && link.pathname === location.pathname)) return
        link.target = '_blank'
        link.rel = 'noopener noreferrer'
      }
      element.addEventListener('click', aim, { capture: true })
      return () => element.removeEventListener('click', aim, { capture: true })
    },
    [page],
  )
}
