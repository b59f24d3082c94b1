interface PolicyRules {
  readonly createHTML: (html: string) => string | null
  readonly createScript: (script: string) => string | null
  readonly createScriptURL: (address: string) => string | null
}

declare global {
  interface Window {
    /** Missing in some browsers and in TypeScript's DOM types: https://developer.mozilla.org/en-US/docs/Web/API/Trusted_Types_API */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Partial<PolicyRules>) => unknown }
  }
}

/** Leaflet sets this as markup when it loads, to test for SVG support. */
const leafletProbe = '<svg/>'
const workers = import.meta.env.DEV ? ['mockServiceWorker.js'] : ['sw.js']

/**
 * After this call, text becomes markup or a script address only if the page knows it: Leaflet's test and the service
 * worker. The browser blocks any other and reports it in the console. To be called before anything else; does nothing in a
 * browser without trusted types.
 */
export function guardSinks(): void {
  const known = workers.map((file) => new URL(import.meta.env.BASE_URL + file, location.origin).href)
  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === leafletProbe ? html : null),
    createScript: () => null,
    createScriptURL: (address) => (known.includes(new URL(address, location.href).href) ? address : null),
  })
}
