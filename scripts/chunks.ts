const isOneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id))
const core = [
  /node_modules\/(?:react|react-dom|scheduler|nuqs|@lingui\/core|@tanstack\/(?:react-query|query-core))\//,
  /\/src\/(?:lib\/(?:language\.tsx|format-)|domain\/dates\.ts|parts\/use-post-name)/,
]
const onlyLater = 'Country(?:Fills|Edges)|FillGroup|fill-paths|layer-states|BordersText'
const map = [
  /node_modules\/(?:leaflet|react-leaflet|@react-leaflet\/core)\//,
  /\/src\/domain\/(?:geography|spread)\.ts/,
  new RegExp(`/world-map/(?!${onlyLater})[\\w-]+\\.tsx?$`),
]

/**
 * What nothing runs without, and what the map does not draw without, in one file each: together they compress
 * better, and they are one request.
 */
export const codeSplitting = {
  groups: [
    { name: 'core', test: isOneOf(core), priority: 1 },
    { name: 'map', test: isOneOf(map), includeDependenciesRecursively: false },
  ],
}
