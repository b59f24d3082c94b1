/** What the build writes into the worker. */
declare const atlasBuild: {
  /** Changes with every file that the worker keeps. */
  readonly version: string
  /** Date of the data that it keeps, or null where they lie on another server. */
  readonly edition: string | null
  /** The address of that server's document, or null. */
  readonly api: string | null
  readonly entries: {
    readonly url: string
    readonly revision: string | null
    readonly integrity: string
  }[]
}
