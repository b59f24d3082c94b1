import { type RefObject, useLayoutEffect, useRef } from 'react'

import { firstQuery } from '~/url/address'

/** Whether a card has closed since the page was loaded: what opens later was asked for by the reader. */
let hasClosed = false

/** Whether this card is what the page was loaded for, and not something that the reader chose in it. */
function cameWithThePage(postId: string): boolean {
  return !hasClosed && new URLSearchParams(firstQuery).get('post') === postId
}

/** Moves the focus there; false if it cannot go there, as to something hidden or gone. */
function giveFocus(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (element === document.body) return false
  element.focus()
  return document.activeElement === element
}

/** The link of the post in the list, wherever the list stands. */
function listLink(postId: string): HTMLElement | undefined {
  const links = document.querySelectorAll<HTMLElement>('[data-post-link]')
  return [...links].find((link) => link.dataset['postLink'] === postId)
}

interface CardFocus {
  readonly card: RefObject<HTMLElement | null>
  readonly heading: RefObject<HTMLElement | null>
  readonly postId: string
}

/**
 * Keyboard focus follows the card: to its heading when it opens or shows another post, and on closing back
 * to where it came from, or else to the post in the list. A page loaded with a card open keeps its focus.
 */
export function useCardFocus({ card, heading, postId }: CardFocus): void {
  const shown = useRef<string | null>(null)
  const origin = useRef<Element | null>(null)

  useLayoutEffect(
    function moveToHeading() {
      if (shown.current === postId) return
      const isFirst = shown.current === null
      shown.current = postId
      if (isFirst) origin.current = document.activeElement
      if (isFirst && cameWithThePage(postId)) return
      heading.current?.focus()
    },
    [heading, postId],
  )

  useLayoutEffect(
    function returnOnClose() {
      const element = card.current
      return () => {
        const { activeElement } = document
        const isOurs = activeElement === document.body || element?.contains(activeElement)
        // Once React is done: what the card covered can be seen and reached again.
        queueMicrotask(() => {
          if (!element || element.isConnected) return
          hasClosed = true
          if (isOurs && !giveFocus(origin.current)) giveFocus(listLink(shown.current ?? ''))
        })
      }
    },
    [card],
  )
}
