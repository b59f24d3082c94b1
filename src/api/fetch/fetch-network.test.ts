import { afterEach, describe, expect, test, vi } from 'vitest'

import { fetchNetwork } from './fetch-network'
import { NetworkFetchError } from './network-fetch-error'

const url = 'https://example.org/network.json'

function play(answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async () => answer())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

/** A server that never answers: only the abort signal ends the request. */
function playSilence() {
  const silent = (_: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
    })
  vi.stubGlobal('fetch', vi.fn(silent))
}

async function errorOf(answer: Promise<unknown>): Promise<NetworkFetchError> {
  const error = await answer.then(
    () => 'nothing',
    (reason: unknown) => reason,
  )
  if (error instanceof NetworkFetchError) return error
  throw new Error(`expected a NetworkFetchError, got ${String(error)}`)
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('what the server sends', () => {
  test.each(['application/json', 'text/plain', 'text/html'])(
    'JSON is read though it is declared %s',
    async (type) => {
      const fetch = play(() => new Response('{"a": [1]}', { headers: { 'content-type': type } }))
      await expect(fetchNetwork(url)).resolves.toEqual({ a: [1] })
      expect(fetch.mock.calls[0]?.[0]).toBe(url)
    },
  )

  test('a byte order mark before the JSON does not matter', async () => {
    play(() => new Response(new TextEncoder().encode('\uFEFF{}')))
    await expect(fetchNetwork(url)).resolves.toEqual({})
  })

  test.each([
    ['<!doctype html><title>Sign in</title>', 'web-page', 'HTML'],
    ['\n <html>', 'web-page', 'HTML'],
    ['{"posts": [', 'broken-json', 'broken JSON'],
    ['{"posts": "\uFFFD', 'broken-json', 'broken JSON'],
    ['no such file', 'broken-json', 'broken JSON'],
    [Uint8Array.of(0x1f, 0x8b, 8, 0), 'no-text', 'what is no text'],
    [Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'no-text', 'what is no text'],
    ['', 'nothing', 'nothing'],
    [' \n', 'nothing', 'nothing'],
  ])('%j is refused as %s', async (body, kind, found) => {
    play(() => new Response(body))
    const error = await errorOf(fetchNetwork(url))
    expect([error.kind, error.message]).toEqual([kind, `${url} sent ${found} instead of JSON`])
  })

  test('an answer that breaks off on its way is told as such', async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new TypeError('network error')) })
    play(() => new Response(body))
    expect((await errorOf(fetchNetwork(url))).kind).toBe('interrupted')
  })

  test.each([404, 429, 503])('status %i is told by its number', async (status) => {
    play(() => new Response('{}', { status }))
    const error = await errorOf(fetchNetwork(url))
    expect([error.kind, error.status]).toEqual(['status', status])
  })
})

describe('a server that does not answer', () => {
  test('one that cannot be reached', async () => {
    play(() => Promise.reject(new TypeError('Failed to fetch')))
    const error = await errorOf(fetchNetwork(url))
    expect([error.kind, error.status]).toEqual(['network', undefined])
    expect(error.cause).toBeInstanceOf(TypeError)
  })

  test('the wait ends after ten seconds', async () => {
    vi.useFakeTimers()
    playSilence()
    const done = vi.fn()
    const answer = errorOf(fetchNetwork(url)).finally(done)
    await vi.advanceTimersByTimeAsync(9_999)
    expect(done).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect((await answer).kind).toBe('timeout')
  })

  test('a body that never ends is given up as well', async () => {
    vi.useFakeTimers()
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start: (stream) => signal?.addEventListener('abort', () => stream.error(new Error('aborted'))),
      })
      return new Response(body)
    })
    const answer = errorOf(fetchNetwork(url, { timeout: 50 }))
    await vi.advanceTimersByTimeAsync(50)
    expect((await answer).kind).toBe('timeout')
  })

  test('nothing is left waiting once the answer is there', async () => {
    vi.useFakeTimers()
    play(() => new Response('{}'))
    await fetchNetwork(url)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a request given up by the page', () => {
  test('ends with the reason given, which is no fault of the server', async () => {
    playSilence()
    const controller = new AbortController()
    const answer = fetchNetwork(url, { signal: controller.signal })
    const reason = new Error('left the page')
    controller.abort(reason)
    await expect(answer).rejects.toBe(reason)
  })

  test('is not even begun when it is too late', async () => {
    const fetch = play(() => new Response('{}'))
    await expect(fetchNetwork(url, { signal: AbortSignal.abort('gone') })).rejects.toBe('gone')
    expect(fetch).not.toHaveBeenCalled()
  })
})
