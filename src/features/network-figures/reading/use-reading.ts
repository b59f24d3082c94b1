import { type RefObject, useEffect, useRef, useState } from 'react'

import { useFigureOptions } from '~/url/use-params'

/** The statement being read, and functions that change it. */
export interface Reading {
  /** Id of the statement glanced at, else of the chosen one. */
  readonly id: string | null
  /** Id of the statement named by the address. */
  readonly chosenId: string | null
  /** Reads a chart mark in passing, without changing the address. */
  readonly glance: (id: string, by: Glance['by']) => void
  /** Writes a statement to the address, or removes it if it is there. */
  readonly choose: (id: string) => void
  /** Id last chosen that way. */
  readonly pressedId: string | null
  /** Moves from one reading to another, which receives the focus. */
  readonly follow: (id: string) => void
  /** Id last reached that way. */
  readonly followedId: string | null
  /** Closes the reading; the focus returns to the chart mark. */
  readonly close: () => void
}

interface Glance {
  readonly id: string
  readonly by: 'pointer' | 'focus'
}

/**
 * The statement being read on one board. A glance lasts until the next, until Escape, or until pointer or focus leave
 * the board, which contains the reading, so that its links can be reached.
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

/** In one column the reading stands between the charts: a glance must not move them. */
function hasColumns(board: HTMLElement | null): boolean {
  return board !== null && getComputedStyle(board).gridTemplateColumns.trim().includes(' ')
}
