import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/**
 * The SVG that an element draws, aside from the page. Recharts has its axes after a second pass, from its
 * effects: all of them run before `flushSync` returns.
 */
export function drawn(drawing: ReactElement): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  try {
    flushSync(() => root.render(drawing))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('Nothing has been drawn')
    // A copy: what Recharts puts into other layers goes when its component goes.
    return document.importNode(svg, true)
  } finally {
    flushSync(() => root.unmount())
  }
}

/** What an element is known by on a page, and means nothing in a file. */
const PAGE_ATTRIBUTES = /^(?:class|style|id|role|tabindex|clip-path|aria-.*|data-.*)$/

/** What is drawn as markup that stands alone: well-formed XML, numbers rounded to hundredths of a pixel. */
export function drawnMarkup(drawing: ReactElement): string {
  const svg = drawn(drawing)
  for (const unused of svg.querySelectorAll('g :is(defs, title, desc, g:empty)')) unused.remove()
  for (const element of svg.querySelectorAll('svg > :not(title, desc), g *')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if (PAGE_ATTRIBUTES.test(name)) element.removeAttribute(name)
      else element.setAttribute(name, value.replaceAll(/-?\d+\.\d{3,}/g, hundredths))
    }
  }
  // XML forbids control characters.
  return withTokens(new XMLSerializer().serializeToString(svg).replaceAll(/[^\P{Cc}\t\n\r]/gu, ''))
}

const hundredths = (number: string) => String(Math.round(Number(number) * 100) / 100)

/** Pictures lie on white, as paper does. */
const OTHER_GROUND: Readonly<Record<string, string>> = { '--paper': '--surface' }

/**
 * The markup with the colours of the light theme in place of the tokens that it names. A token is read as it
 * is written, `light-dark(#fff, #000)`. Throws where there is no such token.
 */
function withTokens(markup: string): string {
  const tokens = getComputedStyle(document.documentElement)
  return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = tokens.getPropertyValue(OTHER_GROUND[name] ?? name).trim()
    const colour = /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value
    if (colour === '') throw new Error(`There is no token ${name}`)
    return colour
  })
}
