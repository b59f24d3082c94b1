import { type PointerEvent, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the pointer is on a label that hides another map mark under it. */
function hidesAnother({ target, currentTarget, clientX, clientY }: PointerEvent): boolean {
  if (!(target instanceof Element) || !target.closest('.map-mark__label')) return false
  return document
    .elementsFromPoint(clientX, clientY)
    .some((element) => element !== currentTarget && element.matches('.map-mark__button'))
}

/**
 * Whether a map mark shows its label: while it or the label is hovered, or it has the focus; until Escape, or until
 * the pointer reaches another map mark under the label.
 */
export function useNaming() {
  const [isHovered, setHovered] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isNamed = isHovered || isFocused

  useEffect(
    function hideOnEscape() {
      if (!isNamed) return
      function onKeyDown({ key }: KeyboardEvent) {
        if (key !== 'Escape') return
        setHovered(false)
        setFocused(false)
      }
      document.addEventListener('keydown', onKeyDown)
      return () => document.removeEventListener('keydown', onKeyDown)
    },
    [isNamed],
  )

  return {
    isNamed,
    naming: {
      onPointerEnter: () => setHovered(true),
      onPointerMove(event: PointerEvent) {
        if (!isNamed || !hidesAnother(event)) return
        // Synchronously: the next press is meant for what the label hid.
        flushSync(() => {
          setHovered(false)
          setFocused(false)
        })
      },
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  }
}
