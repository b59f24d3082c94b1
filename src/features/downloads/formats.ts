/** What a file made in the browser may be; also the ending of its name. */
export type Format = 'csv' | 'geojson' | 'json'

export const postFormats = ['csv', 'geojson', 'json'] as const satisfies readonly Format[]

/** Statements of size have no place on a map. */
export const figureFormats = ['csv', 'json'] as const satisfies readonly Format[]
