import { type RefObject, useEffect, useRef, useState } from 'react'

import { useFigureOptions } from '~/url/use-params'

/** Which statement is being read, and how to change that. */
export interface Reading {
  /** The one looked at in passing, else the chosen one. */
  readonly id: string | null
  /** The one that the address names. */
  readonly chosenId: string | null
  /** Looks at a mark in passing; the address stays. */
  readonly glance: (id: string, by: Glance['by']) => void
  /** Writes it to the address; the chosen one again takes it back. */
  readonly choose: (id: string) => void
  /** The last one that was chosen so. */
  readonly pressedId: string | null
  /** Goes from one reading on to another, which gets the focus. */
  readonly follow: (id: string) => void
  /** The last one that was reached so. */
  readonly followedId: string | null
  /** Ends it; the focus goes back to the mark. */
  readonly close: () => void
}

interface Glance {
  readonly id: string
  readonly by: 'pointer' | 'focus'
}

/**
 * The reading of one statement of the board. A glance lasts until the next one, until Escape, or until
 * pointer or focus leave the board, which holds the reading as well: its links can be reached.
 */
export function useReading(board: RefObject<HTMLElement | null>): Reading {
  const { figureId, chooseFigure } = useFigureOptions()
  const [glance, setGlance] = useState<Glance | null>(null)
  const isReturning = useRef(false)
  const [followedId, setFollowed] = useState<string | null>(null)
  const [pressedId, setPressed] = useState<string | null>(null)
  const id = glance?.id ?? figureId

  useEffect(
    function endGlance() {
      const element = board.current
      if (glance === null || element === null) return undefined
      const end = () => setGlance(null)
      const onKeyDown = ({ key }: KeyboardEvent) => key === 'Escape' && end()
      const onPointerLeave = () => glance.by === 'pointer' && end()
      const onFocusOut = ({ relatedTarget }: FocusEvent) => {
        const isInside = relatedTarget instanceof Node && element.contains(relatedTarget)
        if (glance.by === 'focus' && !isInside) end()
      }
      document.addEventListener('keydown', onKeyDown)
      element.addEventListener('pointerleave', onPointerLeave)
      element.addEventListener('focusout', onFocusOut)
      return () => {
        document.removeEventListener('keydown', onKeyDown)
        element.removeEventListener('pointerleave', onPointerLeave)
        element.removeEventListener('focusout', onFocusOut)
      }
    },
    [board, glance],
  )

  return {
    id,
    chosenId: figureId,
    glance: (next, by) => {
      if (isReturning.current) return
      if (by === 'pointer' && !hasColumns(board.current)) return
      setGlance(next === figureId ? null : { id: next, by })
    },
    choose: (next) => {
      setGlance(null)
      setFollowed(null)
      setPressed(next)
      chooseFigure(next === figureId ? null : next)
    },
    follow: (next) => {
      setGlance(null)
      setFollowed(next)
      chooseFigure(next)
    },
    pressedId,
    followedId,
    close: () => {
      setGlance(null)
      if (figureId !== null) chooseFigure(null)
      isReturning.current = true
      board.current?.querySelector<SVGElement>(`[data-mark="${id}"]`)?.focus()
      isReturning.current = false
    },
  }
}

/** In one column the reading stands between the charts: a pointer in passing must not move them. */
function hasColumns(board: HTMLElement | null): boolean {
  return board !== null && getComputedStyle(board).gridTemplateColumns.trim().includes(' ')
}
