import { readFileSync } from 'node:fs'

/** Adds the tokens to the document, as written: component tests load no styles, and jsdom knows no `light-dark()`. */
export function haveTokens(): void {
  const style = document.createElement('style')
  style.textContent = readFileSync('src/ui/tokens.css', 'utf8')
  document.head.append(style)
}
