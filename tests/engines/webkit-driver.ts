import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../../scripts/tools/free-port'
import { type Engine, type Key, places, type Tab, windowSize } from './drivers'

/** Codes of keys other than letters in WebDriver: https://w3c.github.io/webdriver/#keyboard-actions */
const keyCodes: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
}

/** Key of element references in WebDriver: https://w3c.github.io/webdriver/#elements */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/**
 * WebKitGTK by its own driver, which speaks WebDriver over HTTP, on a virtual screen. It has no console, and no window
 * narrower than 447 pixels.
 */
export async function startWebKit(): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'atlas-webkit-'))
  const screen = spawn(
    places.screen ?? '',
    ['-displayfd', '1', '-screen', '0', '1600x1100x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  const [display] = await once(screen.stdout, 'data')
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${String(display).trim()}`, HOME: home }
  const driver = spawn(places.driver ?? '', [`--port=${port}`], { stdio: 'ignore', env })
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = await answer.json()
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await untilItAnswers(() => call('GET', '/status'))
  return {
    open: () => openTab(call),
    close: async () => {
      await Promise.all([stop(driver), stop(screen)])
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function openTab(
  call: (method: string, path: string, body?: unknown) => Promise<unknown>,
): Promise<Tab> {
  const browser = { binary: places.webkit, args: ['--automation'] }
  const session = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browser } },
  })
  const at = `/session/${String(fieldOf(session, 'sessionId'))}`
  const run = (script: string) => call('POST', `${at}/execute/sync`, { script: `return ${script}`, args: [] })
  const type = async (values: readonly string[]) => {
    const actions = values.flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
    await call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }
  // The title bar of the window is 38 pixels high.
  const { width, height } = windowSize
  await call('POST', `${at}/window/rect`, { x: 0, y: 0, width, height: height + 38 })
  return {
    goTo: async (address) => {
      await call('POST', `${at}/frame`, { id: null })
      await call('POST', `${at}/url`, { url: address })
    },
    run,
    press: async (script) => {
      const element = fieldOf(await run(script), elementKey)
      await call('POST', `${at}/element/${String(element)}/click`, {})
    },
    type: (words) => type(Array.from(words)),
    key: (key) => type([keyCodes[key]]),
    enterFrame: async () => void (await call('POST', `${at}/frame`, { id: 0 })),
    picture: async () => String(await call('GET', `${at}/screenshot`)),
    close: async () => void (await call('DELETE', at)),
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

async function untilItAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isUp = await ask().then(
      () => true,
      () => false,
    )
    if (isUp) return
    await wait(100)
  }
  throw new Error('WebKit’s driver does not answer.')
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill()
  await ended
}
