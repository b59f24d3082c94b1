import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { testDocument } from '~/api/test-document'

import { NetworkAnswerError } from './network-answer-error'
import { networkQuery } from './network.query'
import { createQueryClient } from './query-client'

/** Answers with one response after the other; the last one is repeated. */
function play(...answers: readonly (() => Response)[]) {
  const fetch = vi.fn(async (_url: string) => {
    const answer = answers[Math.min(fetch.mock.calls.length, answers.length) - 1]
    if (!answer) throw new TypeError('Failed to fetch')
    return answer()
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const good = () => Response.json(testDocument())
const failing = (status: number) => () => new Response('', { status })

async function ask(client = createQueryClient()) {
  const answer = client.fetchQuery({
    ...networkQuery,
    retry: client.getDefaultOptions().queries?.retry ?? false,
  })
  const settled = answer.then(
    (data) => ({ data, error: undefined }),
    (error: unknown) => ({ data: undefined, error }),
  )
  await vi.runAllTimersAsync()
  return settled
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('the document beside the site is asked for once, read, and kept', async () => {
  const fetch = play(good)
  const client = createQueryClient()
  expect((await ask(client)).data).toEqual({ network: testDocument(), problems: [] })
  await ask(client)
  expect(fetch.mock.calls.map(([url]) => url)).toEqual(['/api/v1/network.json'])
})

test.each([
  [
    'no answer',
    () => {
      throw new TypeError('Failed to fetch')
    },
  ],
  [
    'an answer that broke off',
    () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError()) })),
  ],
  ['status 500', failing(500)],
  ['status 503', failing(503)],
])('after %s the page asks again', async (_, failure) => {
  const fetch = play(failure, good)
  expect((await ask()).error).toBeUndefined()
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('it gives up after the third time', async () => {
  const fetch = play(failing(503))
  expect((await ask()).error).toMatchObject({ kind: 'status', status: 503 })
  expect(fetch).toHaveBeenCalledTimes(3)
})

test('it waits half a second, then a whole one', async () => {
  const fetch = play(failing(503))
  void createQueryClient().prefetchQuery(networkQuery)
  const calls: number[] = []
  for (const wait of [499, 1, 999, 1, 60_000]) {
    await vi.advanceTimersByTimeAsync(wait)
    calls.push(fetch.mock.calls.length)
  }
  expect(calls).toEqual([1, 2, 2, 3, 3])
})

test('after a time-out it does not ask again: the reader has waited long enough', async () => {
  const fetch = vi.fn(
    (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
      }),
  )
  vi.stubGlobal('fetch', fetch)
  expect((await ask()).error).toMatchObject({ kind: 'timeout' })
  expect(fetch).toHaveBeenCalledTimes(1)
})

test.each([
  ['status 403', failing(403)],
  ['status 404', failing(404)],
  ['status 429', failing(429)],
  ['HTML', () => new Response('<html>')],
  ['broken JSON', () => new Response('{')],
  ['another document', () => Response.json({ hello: 'world' })],
  ['a newer version', () => Response.json({ schemaVersion: 2 })],
])('%s would come again: the page does not ask twice', async (_, failure) => {
  const fetch = play(failure)
  expect((await ask()).error).toBeInstanceOf(Error)
  expect(fetch).toHaveBeenCalledTimes(1)
})

test('a newer version is an error that carries its number', async () => {
  play(() => Response.json({ ...testDocument(), schemaVersion: 3 }))
  const { error } = await ask()
  expect(error).toBeInstanceOf(NetworkAnswerError)
  expect(error).toMatchObject({ kind: 'newer-version', details: { version: 3 } })
})

test('asking again can be switched off for a client, as tests do', async () => {
  const fetch = play(failing(503))
  const client = createQueryClient()
  client.setDefaultOptions({ queries: { retry: false } })
  await ask(client)
  expect(fetch).toHaveBeenCalledTimes(1)
})
