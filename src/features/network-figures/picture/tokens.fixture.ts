import { readFileSync } from 'node:fs'

/** The tokens of the page, which a component test has no styles of: as written, since jsdom knows no `light-dark()`. */
export function haveTokens(): void {
  const style = document.createElement('style')
  style.textContent = readFileSync('src/ui/tokens.css', 'utf8')
  document.head.append(style)
}
