/** Other sites of the same origin have caches too: those of the atlas start with this. */
const prefix = 'atlas'

/**
 * The names of the worker's caches. `kept` is the suffix of the precache, to which workbox adds the scope.
 * @param scope absolute address of the folder that the worker serves
 */
export function cacheNames(scope: string, version: string) {
  return { prefix, visits: `${prefix}-visits-${version}-${scope}`, data: `${prefix}-data-${scope}` }
}

/** Whether a cache belongs to the atlas at this address. */
export function isOwnCache(name: string, scope: string): boolean {
  return name.startsWith(`${prefix}-`) && name.endsWith(`-${scope}`)
}

/** Whether a cache holds visited pages, of whatever version. */
export function isCacheOfVisits(name: string, scope: string): boolean {
  return name.startsWith(`${prefix}-visits-`) && isOwnCache(name, scope)
}
