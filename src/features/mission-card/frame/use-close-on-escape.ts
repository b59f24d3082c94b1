import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

interface CloseOnEscape {
  readonly card: RefObject<HTMLElement | null>
  /** A sheet covers the page: Escape closes it wherever the focus is. */
  readonly isSheet: boolean
  readonly onClose: () => void
}

/**
 * Escape closes the card that has the focus, unless something open wants the key first. A screen reader that has read
 * through the card leaves the focus nowhere, on the body: the key is the card's then too.
 */
export function useCloseOnEscape({ card, isSheet, onClose }: CloseOnEscape): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const element = card.current
    if (event.key !== 'Escape' || event.defaultPrevented || !element) return
    const { activeElement, body } = document
    const isNowhere = activeElement === null || activeElement === body
    const isOurs = isSheet || isNowhere || element.contains(activeElement)
    // What lies over the page is in it only while it is open.
    if (isOurs && !document.querySelector('[popover]')) onClose()
  })

  // Before the card is painted: who sees it may press the key.
  useLayoutEffect(function listenForEscape() {
    const listen = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
