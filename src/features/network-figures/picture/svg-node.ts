/** An element of an SVG, with attributes named as React names them. */
export interface SvgNode {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly SvgChild[]
}

/** An element, a text, or what is markup already. */
type SvgChild = SvgNode | string | { readonly markup: string }

type Attributes = Readonly<Record<string, string | number>>

/** Numbers are rounded to hundredths of a pixel. */
export function svg(name: string, attributes: Attributes, ...children: readonly SvgChild[]): SvgNode {
  const rounded = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ])
  return { name, attributes: Object.fromEntries(rounded), children }
}

/** What SVG itself writes with a capital. */
const CAMEL_CASE = new Set(['viewBox'])

/** The element as text: well-formed XML, whatever signs its texts hold. */
export function toMarkup({ name, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const written = CAMEL_CASE.has(key)
      ? key
      : key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    return ` ${written}="${escapeXml(String(value))}"`
  })
  const content = children.map((child) => {
    if (typeof child === 'string') return escapeXml(child)
    return 'markup' in child ? child.markup : toMarkup(child)
  })
  const start = `<${name}${written.join('')}`
  return content.length === 0 ? `${start}/>` : `${start}>${content.join('')}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Without the control characters that XML forbids. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
}
