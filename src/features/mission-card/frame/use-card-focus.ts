import { type RefObject, useLayoutEffect, useRef } from 'react'

import { firstQuery } from '~/url/address'

/** Whether a card has closed since page load: a card opened later was opened by the reader. */
let hasClosed = false

/** Whether the page was loaded with this card open. */
function cameWithThePage(postId: string): boolean {
  return !hasClosed && new URLSearchParams(firstQuery).get('post') === postId
}

/** Moves the focus to an element; false if that is impossible, as for a hidden one. */
function giveFocus(element: Element | null | undefined): boolean {
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false
  if (element === document.body) return false
  element.focus()
  return document.activeElement === element
}

/** The link of the post in the list, wherever the list is. */
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
 * Moves the focus with the card: to its heading when it opens or shows another post; on closing, back to where it
 * was, or else to the post in the list. A page loaded with a card open keeps its focus.
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
        // After React has committed: the list is visible and no longer inert.
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
