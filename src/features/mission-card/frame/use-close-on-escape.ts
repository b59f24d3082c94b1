import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

interface CloseOnEscape {
  readonly card: RefObject<HTMLElement | null>
  /** Whether the card covers the page: then Escape closes it wherever the focus is. */
  readonly isSheet: boolean
  readonly onClose: () => void
}

/**
 * Closes the card on Escape if it has the focus, unless a popover or another widget handles the key first. A screen
 * reader that has read through the card leaves the focus on the body: that counts too.
 */
export function useCloseOnEscape({ card, isSheet, onClose }: CloseOnEscape): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const element = card.current
    if (event.key !== 'Escape' || event.defaultPrevented || !element) return
    const { activeElement, body } = document
    const isNowhere = activeElement === null || activeElement === body
    const isOurs = isSheet || isNowhere || element.contains(activeElement)
    // Popovers are in the document only while open.
    if (isOurs && !document.querySelector('[popover]')) onClose()
  })

  // A layout effect: the key may be pressed as soon as the card is visible.
  useLayoutEffect(function listenForEscape() {
    const listen = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
