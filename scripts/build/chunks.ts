const isOneOf = (patterns: readonly RegExp[]) => (id: string) => patterns.some((pattern) => pattern.test(id))
const core = [
  /node_modules\/(?:react|react-dom|scheduler|nuqs|@lingui\/core|@tanstack\/(?:react-query|query-core))\//,
  /vite\/preload-helper|rolldown[/\\:]runtime/,
  /\/src\/i18n\/(?:language\.tsx|format-|languages\/load-language)/,
  /\/src\/url\/(?:params|parsers|use-params|use-filters|address|AddressProvider)\.tsx?$/,
  /\/src\/ui\/(?:Alert|CloseSign|on-plain-click|use-hydrated)\.tsx?$/,
  /\/src\/api\/fetch\/(?:query-client|network-answer-error|network-fetch-error|fetch-network|network\.query)\.ts/,
  /\/src\/parts\/(?:known-network|on-demand|LoadFailure|describe-failure|QualifiedNumber|PostGlyph|SourceMark|source-notes|use-[\w-]+|cite\/CiteButton|panel\/Panel(?:Button|Failure))\.tsx?$/,
  /\/src\/(?:model|rules\/\w+)\/(?:country-posts|standing|dates|evidence|figures?|figure-time|filters|overview|post-index|search|text-index)\.ts/,
  /\/src\/app\/\w+\/(?:address|AppErrorBoundary|PartBoundary|trusted-types|use-selection|world-map)\.tsx?$/,
]
/** The styles of all that is prerendered, in one file with those of the code that is always there. */
const styles = [
  /\/src\/ui\/[\w-]+\.css/,
  /\/src\/app\/(?:(?:shell|atlas|loading)\/)?(?!problem-notice)[\w-]+\.css/,
  /\/src\/parts\/(?:(?:panel|country-box)\/(?:panel-button|country-box)|[\w-]+)\.css/,
  /\/src\/features\/(?:post-list|filter-bar|country-coverage|figure-comparison|network-figures)\/(?:reading\/)?(?!single-figure)[\w-]+\.css/,
  /\/network-figures\/chart\/mark-sign\.css/,
]
const onlyLater = 'Country(?:Fills|Edges|Names)|name-places|FillGroup|fill-paths|layer-states|BordersPanel'
const map = [
  /node_modules\/(?:leaflet|react-leaflet|@react-leaflet\/core)\//,
  /\/src\/geometry\/(?:geography|spread)\.ts/,
  new RegExp(`/world-map/(?:\\w+/(?!${onlyLater})[\\w.-]+|WorldMap)\\.tsx?$`),
]

/**
 * What nothing runs without, and what the map does not draw without, in one file each: together they compress
 * better, and they are one request.
 */
export const codeSplitting = {
  groups: [
    { name: 'core', test: isOneOf([...core, ...styles]), priority: 1 },
    { name: 'map', test: isOneOf(map), includeDependenciesRecursively: false },
  ],
}
