import pRetry from 'p-retry'
import { type Dispatcher, fetch, type Response } from 'undici'

import { Unreachable, unreachableBy } from './unreachable'

/** Limits of size and time. */
export interface Bounds {
  readonly bytes: number
  readonly redirects: number
  readonly retries: number
  /** Time limit of one request, to its last byte, in milliseconds. */
  readonly patience: number
  /** Pause between two requests to one host, in milliseconds; also before the first retry, doubled before the next. */
  readonly pause: number
}

export const usualBounds: Bounds = {
  bytes: 4_000_000,
  redirects: 5,
  retries: 2,
  patience: 30_000,
  pause: 3000,
}

/** One answer, without following its redirect. */
export interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: Response['headers']
  /** Empty unless the status is 200 and the content is text. */
  readonly body: Buffer
}

const busy = new Set([429, 502, 503, 504])

/** Error for a server that says it is busy, with the pause that it asks for, if longer than that before a retry. */
function busyHost({ status, headers }: Response, { pause }: Bounds): Unreachable {
  const asked = Number(headers.get('retry-after') ?? 0) * 1000
  return new Unreachable(`its host answers ${status}`, asked <= pause)
}

async function readBody(response: Response, { bytes }: Bounds): Promise<Buffer> {
  const { status, headers, body } = response
  const isText = /^(?:text\/|application\/xhtml)/.test(headers.get('content-type') ?? 'text/html')
  const tooLarge = new Unreachable(`it is larger than ${bytes / 1_000_000} MB`)
  const isPromisedTooLarge = Number(headers.get('content-length') ?? 0) > bytes
  if (status !== 200 || !isText || !body || isPromisedTooLarge) {
    await body?.cancel()
    if (isPromisedTooLarge && isText && status === 200) throw tooLarge
    return Buffer.alloc(0)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  // Counted after decompression: neither the declared length nor the compressed size is a limit. Throwing here closes the
  // connection.
  for await (const chunk of body) {
    if (!(chunk instanceof Uint8Array)) throw new Unreachable('its answer cannot be read')
    size += chunk.length
    if (size > bytes) throw tooLarge
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * Requests an address once, or a few times if the network fails or its host is busy.
 * @throws Unreachable, and no other error.
 */
export function askOnce(
  url: URL,
  headers: Readonly<Record<string, string>>,
  dispatcher: Dispatcher,
  bounds: Bounds,
): Promise<Answer> {
  const attempt = async (): Promise<Answer> => {
    try {
      const signal = AbortSignal.timeout(bounds.patience)
      const response = await fetch(url, { headers, dispatcher, signal, redirect: 'manual' })
      if (busy.has(response.status)) {
        await response.body?.cancel()
        throw busyHost(response, bounds)
      }
      return {
        url,
        status: response.status,
        headers: response.headers,
        body: await readBody(response, bounds),
      }
    } catch (error) {
      throw unreachableBy(error)
    }
  }
  return pRetry(attempt, {
    retries: bounds.retries,
    minTimeout: bounds.pause,
    shouldRetry: ({ error }) => error instanceof Unreachable && error.isPassing,
  })
}
