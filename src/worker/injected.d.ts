/** Values that the build writes into the worker. */
declare const atlasBuild: {
  /** Changes when any precached file changes. */
  readonly version: string
  /** Edition of the precached data, or null if the data are on another server. */
  readonly edition: string | null
  /** Address of the document on that server, or null. */
  readonly api: string | null
  readonly entries: {
    readonly url: string
    readonly revision: string | null
    readonly integrity: string
  }[]
}
