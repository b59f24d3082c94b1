import { NetworkFetchError } from './network-fetch-error'

const defaultTimeout = 10_000

interface FetchOptions {
  /** Aborting it rejects with the reason of the signal, not with a fault of the endpoint. */
  readonly signal?: AbortSignal
  /** Time limit for the whole answer, body included, in milliseconds. */
  readonly timeout?: number
}

const found = {
  nothing: 'nothing',
  'web-page': 'HTML',
  'broken-json': 'broken JSON',
  'no-text': 'what is no text',
} as const

/** Kind of an answer that JSON.parse refuses. U+FFFD stands for bytes that are not UTF-8. */
function kindOf(text: string): keyof typeof found {
  const start = text.slice(0, 1000).trimStart()
  if (start === '' && text.trim() === '') return 'nothing'
  if (start.startsWith('<')) return 'web-page'
  return /^[^{["]*[\0\uFFFD]/.test(start) ? 'no-text' : 'broken-json'
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const kind = kindOf(text)
    throw new NetworkFetchError(kind, `${url} sent ${found[kind]} instead of JSON`, { cause })
  }
}

async function readText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal })
  if (!response.ok) {
    const message = `${url} answered with status ${response.status}`
    throw new NetworkFetchError('status', message, { status: response.status })
  }
  try {
    return await response.text()
  } catch (cause) {
    throw new NetworkFetchError('interrupted', `The answer of ${url} broke off`, { cause })
  }
}

/**
 * Fetches JSON from the endpoint. The declared content type is ignored: servers of static files often get it wrong.
 *
 * @param url of the document, relative to the page or absolute.
 * @returns the JSON, unchecked.
 * @throws NetworkFetchError by kind: no answer, none in time or only part of it, an HTTP error, not JSON.
 */
export async function fetchNetwork(url: string, options: FetchOptions = {}): Promise<unknown> {
  const { signal, timeout = defaultTimeout } = options
  signal?.throwIfAborted()
  const controller = new AbortController()
  const cancel = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', cancel)
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    controller.abort()
  }, timeout)
  try {
    return parseJson(await readText(url, controller.signal), url)
  } catch (cause) {
    // Aborting makes reading the body fail too: the reason of the abort takes precedence.
    signal?.throwIfAborted()
    if (isLate) {
      throw new NetworkFetchError('timeout', `${url} did not answer within ${timeout} ms`, { cause })
    }
    if (cause instanceof NetworkFetchError) throw cause
    throw new NetworkFetchError('network', `${url} cannot be reached`, { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
