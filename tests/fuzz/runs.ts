/** How often a property is tried: a chosen part in `npm test`, all of it in `npm run test:full`. */
export function runs(usual: number, full: number): { readonly numRuns: number } {
  return { numRuns: process.env['ATLAS_FULL'] ? full : usual }
}
