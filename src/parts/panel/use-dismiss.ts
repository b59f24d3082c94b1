import { type RefObject, useEffect, useEffectEvent } from 'react'

interface Dismiss {
  readonly panel: RefObject<HTMLElement | null>
  /** The button that opened the panel; it also closes it. */
  readonly opener: RefObject<HTMLElement | null>
  readonly onDismiss: () => void
}

/**
 * Closes a panel on Escape, returning the focus to its opener, and on a press or a focus outside it, leaving the
 * focus there. The Escape is not passed on, so that one key press closes one thing.
 */
export function useDismiss({ panel, opener, onDismiss }: Dismiss): void {
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    onDismiss()
    opener.current?.focus()
  })

  const handleElsewhere = useEffectEvent(({ target }: Event) => {
    const isOurs = [panel, opener].some(
      ({ current }) => target instanceof Node && current?.contains(target) === true,
    )
    if (!isOurs) onDismiss()
  })

  useEffect(function listenWhileOpen() {
    const onKeyDown = (event: KeyboardEvent) => handleKey(event)
    const onElsewhere = (event: Event) => handleElsewhere(event)
    document.addEventListener('keydown', onKeyDown, { capture: true })
    document.addEventListener('pointerdown', onElsewhere)
    document.addEventListener('focusin', onElsewhere)
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
      document.removeEventListener('pointerdown', onElsewhere)
      document.removeEventListener('focusin', onElsewhere)
    }
  }, [])
}
