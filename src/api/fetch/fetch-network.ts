import { NetworkFetchError } from './network-fetch-error'

const defaultTimeout = 10_000

interface FetchOptions {
  /** Aborting it rejects with its own reason, as no fault of the endpoint. */
  readonly signal?: AbortSignal
  /** Milliseconds for the whole answer, body included. */
  readonly timeout?: number
}

const found = {
  nothing: 'nothing',
  'web-page': 'HTML',
  'broken-json': 'broken JSON',
  'no-text': 'what is no text',
} as const

/** What an answer is that JSON.parse refuses. U+FFFD stands for bytes that are no UTF-8. */
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
 * Fetches JSON from the endpoint. The declared type does not matter: servers of static files get it wrong.
 *
 * @param url of the document, relative to the page or full.
 * @returns the JSON, unchecked.
 * @throws NetworkFetchError by kind: no answer, none in time or only a part of it, an HTTP error, no JSON.
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
    // A body that is given up breaks off as well: what ended the wait comes first.
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
