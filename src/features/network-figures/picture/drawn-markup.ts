import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** What an element is known by on a page, and means nothing in a file. */
const PAGE_ATTRIBUTES = /^(?:class|style|id|role|tabindex|clip-path|aria-.*|data-.*)$/

/**
 * Draws a component that is an SVG, aside from the page, and returns what is in it as markup. Recharts has its
 * axes after a second pass, from its effects: all of them run before `flushSync` returns.
 */
export function drawnMarkup(drawing: ReactElement): string {
  const host = document.createElement('div')
  const root = createRoot(host)
  try {
    flushSync(() => root.render(drawing))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('Nothing has been drawn')
    for (const unused of svg.querySelectorAll('defs, title, desc, g:empty')) unused.remove()
    for (const element of svg.querySelectorAll('*')) {
      const names = element.getAttributeNames().filter((name) => PAGE_ATTRIBUTES.test(name))
      for (const name of names) element.removeAttribute(name)
    }
    const written = [...svg.childNodes].map((node) => new XMLSerializer().serializeToString(node)).join('')
    return written
      .replaceAll(' xmlns="http://www.w3.org/2000/svg"', '')
      .replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
  } finally {
    flushSync(() => root.unmount())
  }
}

/** Pictures lie on white, as paper does. */
const OTHER_GROUND: Readonly<Record<string, string>> = { '--paper': '--surface' }

/**
 * The markup with the colours of the light theme in place of the tokens that it names: what is saved stands
 * alone. A token is read as it is written, `light-dark(#fff, #000)`. Throws where there is no such token.
 */
export function withTokens(markup: string): string {
  const tokens = getComputedStyle(document.documentElement)
  return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = tokens.getPropertyValue(OTHER_GROUND[name] ?? name).trim()
    const colour = /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value
    if (colour === '') throw new Error(`There is no token ${name}`)
    return colour
  })
}
