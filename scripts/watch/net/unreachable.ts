/** The reason why a page could not be read, as a text for the report. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
  /** Whether a retry may help soon. */
  readonly isPassing: boolean

  constructor(message: string, isPassing = false) {
    super(message)
    this.isPassing = isPassing
  }
}

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host has no address (DNS)',
  EAI_AGAIN: 'DNS did not answer',
  ECONNREFUSED: 'its host refuses the connection',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'no answer in time',
  TimeoutError: 'no answer in time',
  UND_ERR_HEADERS_OVERFLOW: 'its headers are too large',
}

/** The code of an error, or of its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error.cause !== undefined) return codeOf(error.cause)
  return error.name === 'TimeoutError' ? error.name : error.message
}

/** Converts a network error. Its cause may be one of our own refusals. */
export function unreachableBy(error: unknown): Unreachable {
  if (error instanceof Unreachable) return error
  if (error instanceof Error && error.cause !== undefined) return unreachableBy(error.cause)
  const code = codeOf(error)
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS|ERR_SSL|EPROTO/.test(code))
    return new Unreachable(`its certificate is not valid (${code})`)
  return new Unreachable(words[code] ?? `its answer cannot be read (${code})`, true)
}
