import { NetworkFetchError } from './network-fetch-error'

const defaultTimeout = 10_000

interface FetchOptions {
  /** Aborting it rejects with its own reason, as no fault of the endpoint. */
  readonly signal?: AbortSignal
  /** Milliseconds for the whole answer, body included. */
  readonly timeout?: number
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    const found = text.trim() === '' ? 'nothing' : text.trimStart().startsWith('<') ? 'HTML' : 'broken JSON'
    throw new NetworkFetchError('not-json', `${url} sent ${found} instead of JSON`, { cause })
  }
}

async function readText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal })
  if (!response.ok) {
    const message = `${url} answered with status ${response.status}`
    throw new NetworkFetchError('status', message, { status: response.status })
  }
  return response.text()
}

/**
 * Fetches JSON from the endpoint. The declared type does not matter: servers of static files get it wrong.
 *
 * @param url of the document, relative to the page or full.
 * @returns the JSON, unchecked.
 * @throws NetworkFetchError by kind: no answer, none in time, an HTTP error, no JSON.
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
    if (cause instanceof NetworkFetchError) throw cause
    signal?.throwIfAborted()
    if (isLate) {
      throw new NetworkFetchError('timeout', `${url} did not answer within ${timeout} ms`, { cause })
    }
    throw new NetworkFetchError('network', `${url} cannot be reached`, { cause })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
