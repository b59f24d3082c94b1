interface PolicyRules {
  readonly createHTML: (html: string) => string | null
  readonly createScript: (script: string) => string | null
  readonly createScriptURL: (address: string) => string | null
}

declare global {
  interface Window {
    /** Not in every browser, and not yet among TypeScript's own types. */
    readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Partial<PolicyRules>) => unknown }
  }
}

/** With it Leaflet asks, as it loads, whether the browser draws SVG. */
const leafletProbe = '<svg/>'
const workers = import.meta.env.DEV ? ['mockServiceWorker.js'] : ['sw.js']

/**
 * From here on a text becomes markup or a script only if it is one of those that this page knows: Leaflet's
 * probe and the address of the service worker. The browser refuses every other one, and says so in its console.
 * To be called before anything else runs; does nothing where the browser has no trusted types.
 */
export function guardSinks(): void {
  const known = workers.map((file) => new URL(import.meta.env.BASE_URL + file, location.origin).href)
  window.trustedTypes?.createPolicy('default', {
    createHTML: (html) => (html === leafletProbe ? html : null),
    createScript: () => null,
    createScriptURL: (address) => (known.includes(new URL(address, location.href).href) ? address : null),
  })
}
