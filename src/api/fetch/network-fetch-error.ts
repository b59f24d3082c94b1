/**
 * `network`: no answer at all. `timeout`: none in time. `interrupted`: it broke off on the way. `status`: an
 * HTTP error. The others are answers that are no JSON: a web page, nothing, a document that is cut short or
 * otherwise damaged, and what is no text.
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
