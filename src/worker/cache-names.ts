/** Other sites of the same host have caches of their own: only what is named so is the atlas's. */
const prefix = 'atlas'

/**
 * The names of the worker's caches. `kept` is the rest of the name of the whole version, to which workbox adds
 * the scope itself.
 * @param scope whole address of the folder that the worker serves
 */
export function cacheNames(scope: string, version: string) {
  return { prefix, visits: `${prefix}-visits-${version}-${scope}`, data: `${prefix}-data-${scope}` }
}

/** Whether a cache belongs to the atlas at this address. */
export function isOwnCache(name: string, scope: string): boolean {
  return name.startsWith(`${prefix}-`) && name.endsWith(`-${scope}`)
}

/** Whether a cache holds what was visited with any version of it. */
export function isCacheOfVisits(name: string, scope: string): boolean {
  return name.startsWith(`${prefix}-visits-`) && isOwnCache(name, scope)
}
