/** Number of runs of a property: `usual` in `npm test`, `full` in `npm run test:full`. */
export function runs(usual: number, full: number): { readonly numRuns: number } {
  return { numRuns: process.env['ATLAS_FULL'] ? full : usual }
}
