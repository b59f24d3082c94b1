import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/**
 * Renders an element off the page and returns its SVG. Recharts adds its axes in a second pass, from effects: all run
 * before `flushSync` returns.
 */
export function drawn(drawing: ReactElement): SVGSVGElement {
  const host = document.createElement('div')
  const root = createRoot(host)
  try {
    flushSync(() => root.render(drawing))
    const svg = host.querySelector('svg')
    if (!svg) throw new Error('Nothing has been drawn')
    // A copy: Recharts removes what it rendered into other layers when it unmounts.
    return document.importNode(svg, true)
  } finally {
    flushSync(() => root.unmount())
  }
}

/** Attributes that mean nothing outside a page. */
const pageAttributes = /^(?:class|style|id|role|tabindex|clip-path|aria-.*|data-.*)$/

/** Renders an element as standalone markup: well-formed XML with numbers rounded to hundredths of a pixel. */
export function drawnMarkup(drawing: ReactElement): string {
  const svg = drawn(drawing)
  for (const unused of svg.querySelectorAll('g :is(defs, title, desc, g:empty)')) unused.remove()
  for (const element of svg.querySelectorAll('svg > :not(title, desc), g *')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? ''
      if (pageAttributes.test(name)) element.removeAttribute(name)
      else element.setAttribute(name, value.replaceAll(/-?\d+\.\d{3,}/g, hundredths))
    }
  }
  // XML forbids control characters: https://www.w3.org/TR/xml/#charsets
  return withTokens(new XMLSerializer().serializeToString(svg).replaceAll(/[^\P{Cc}\t\n\r]/gu, ''))
}

const hundredths = (number: string) => String(Math.round(Number(number) * 100) / 100)

/** Pictures are on white, like paper. */
const otherGround: Readonly<Record<string, string>> = { '--paper': '--surface' }

/**
 * Replaces the tokens in the markup by the colours of the light theme. A token is read as written, `light-dark(#fff,
 * #000)`. Throws for an unknown token.
 */
function withTokens(markup: string): string {
  const tokens = getComputedStyle(document.documentElement)
  return markup.replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = tokens.getPropertyValue(otherGround[name] ?? name).trim()
    const colour = /^light-dark\(([^,]+),/.exec(value)?.[1] ?? value
    if (colour === '') throw new Error(`There is no token ${name}`)
    return colour
  })
}
