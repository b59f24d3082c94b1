/**
 * `network`: no answer. `timeout`: none in time. `interrupted`: the connection broke. `status`: an HTTP error. The others
 * are answers that are not JSON: a web page, nothing, a document that is truncated or damaged, and bytes that are not text.
 */
export type FetchFault =
  | 'network'
  | 'timeout'
  | 'interrupted'
  | 'status'
  | 'web-page'
  | 'nothing'
  | 'broken-json'
  | 'no-text'

/** The endpoint could not be reached, or its answer is not even JSON. */
export class NetworkFetchError extends Error {
  override readonly name = 'NetworkFetchError'
  readonly kind: FetchFault
  /** HTTP status, set for the kind `status`. */
  readonly status?: number

  constructor(kind: FetchFault, message: string, options: ErrorOptions & { readonly status?: number } = {}) {
    super(message, options)
    this.kind = kind
    if (options.status !== undefined) this.status = options.status
  }
}
