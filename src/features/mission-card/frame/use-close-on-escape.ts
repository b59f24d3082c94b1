import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'

interface CloseOnEscape {
  readonly card: RefObject<HTMLElement | null>
  /** A sheet covers the page: Escape closes it wherever the focus is. */
  readonly isSheet: boolean
  readonly onClose: () => void
}

/** Escape closes the card that has the focus, unless something open inside it wants the key first. */
export function useCloseOnEscape({ card, isSheet, onClose }: CloseOnEscape): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    const element = card.current
    if (event.key !== 'Escape' || event.defaultPrevented || !element) return
    const isOurs = isSheet || element.contains(document.activeElement)
    if (isOurs && !element.querySelector('[popover]')) onClose()
  })

  // Before the card is painted: who sees it may press the key.
  useLayoutEffect(function listenForEscape() {
    const listen = (event: KeyboardEvent) => handleKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
