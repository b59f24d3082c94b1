import { afterEach, expect, test, vi } from 'vitest'

import { registerWorker } from './register-worker'

/** A worker that answers with its edition. */
function playWorker() {
  const postMessage = (_message: unknown, [port]: readonly MessagePort[] = []) =>
    port?.postMessage('2031-03-01')
  return Object.assign(new EventTarget(), { state: 'installed', scriptURL: '/sw.js', postMessage })
}

/** Mocks the browser: the worker that controls the page, and the one reported as waiting. */
function playBrowser(controller: unknown, waiting: unknown) {
  const registration = Object.assign(new EventTarget(), { waiting, installing: null, active: controller })
  const register = () => Promise.resolve(registration)
  vi.stubGlobal('navigator', { serviceWorker: Object.assign(new EventTarget(), { controller, register }) })
}

afterEach(() => vi.unstubAllGlobals())

test('a version that waits is offered with the date of its data', async () => {
  playBrowser(playWorker(), playWorker())
  const onWaiting = vi.fn()
  await registerWorker(onWaiting)
  await vi.waitFor(() =>
    expect(onWaiting).toHaveBeenCalledWith(expect.objectContaining({ edition: '2031-03-01' })),
  )
})

test('the worker that serves the page already is none to offer, although WebKit says that it waits', async () => {
  const only = playWorker()
  playBrowser(only, only)
  const onWaiting = vi.fn()
  await registerWorker(onWaiting)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(onWaiting).not.toHaveBeenCalled()
})
