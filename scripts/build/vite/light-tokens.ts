import type { Plugin } from 'vite'

/** Colours for browsers without `light-dark()`, which would otherwise have none: the light ones, generated from the tokens. */
export function lightTokens(): Plugin {
  return {
    name: 'light-tokens',
    enforce: 'pre',
    transform(code, id) {
      return id.split('?')[0]?.endsWith('/src/ui/tokens.css') ? code + lightOnly(code) : undefined
    },
  }
}

/** A rule with the first value of each `light-dark()` of a style sheet. */
function lightOnly(css: string): string {
  // The first definition of a token is the one without increased contrast.
  const light = new Map<string, string>()
  for (const [, name = '', value = ''] of css.matchAll(/(--[\w-]+): light-dark\(([^,]+),/g))
    if (!light.has(name)) light.set(name, value)
  const tokens = Array.from(light, (pair) => `${pair.join(': ')};`)
  return `@supports not (color: light-dark(#000, #fff)) { :root { color-scheme: light; ${tokens.join(' ')} } }\n`
}
