import { useEffect, useState } from 'react'

/** Whether a mark shows its name: while the pointer is on it or it has the focus, until Escape. */
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
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: () => setFocused(false),
    },
  }
}
