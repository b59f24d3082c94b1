/** `network`: no answer at all. `timeout`: none in time. `status`: an HTTP error. `not-json`: something else than JSON. */
export type FetchFault = 'network' | 'timeout' | 'status' | 'not-json'

/** The endpoint could not be asked, or what it sent is not even JSON. */
export class NetworkFetchError extends Error {
  override readonly name = 'NetworkFetchError'
  readonly kind: FetchFault
  /** The HTTP status, for the kind `status`. */
  readonly status?: number

  constructor(kind: FetchFault, message: string, options: ErrorOptions & { readonly status?: number } = {}) {
    super(message, options)
    this.kind = kind
    if (options.status !== undefined) this.status = options.status
  }
}
