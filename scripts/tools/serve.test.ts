import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { root } from '../build/site'

let folder = ''
let child: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'))
})

afterEach(async () => {
  child?.kill()
  await rm(folder, { recursive: true })
  expect(folder).not.toBe('')
})

/** Serves the folder; resolves to the first line that the server prints. */
function serve(): Promise<string> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/tools/serve.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ATLAS_DIST: folder,
      ATLAS_BASE: '/elsewhere/',
      VITE_API_URL: 'not-asked',
      PORT: '0',
    },
  })
  child = server
  return new Promise((resolve) => {
    server.stdout.on('data', (said: Buffer) => resolve(said.toString().trim()))
    server.stderr.on('data', (said: Buffer) => resolve(said.toString().trim()))
  })
}

test('a built site is served as its build was told, whatever the environment says since', async () => {
  const told = { ATLAS_BASE: '/atlas/', VITE_API_URL: 'https://data.example.org/network.json' }
  await writeFile(join(folder, '.site.json'), JSON.stringify(told))
  await writeFile(join(folder, '404.html'), 'Not here')
  await writeFile(join(folder, 'index.html'), 'Here')
  const address = (await serve()).replace('Atlas SSI: ', '')
  expect(address).toMatch(/^http:\/\/localhost:\d+\/atlas\/$/)
  const answer = await fetch(address)
  expect(await answer.text()).toBe('Here')
  expect(answer.headers.get('content-security-policy')).toContain(
    "connect-src 'self' https://data.example.org;",
  )
  expect((await fetch(`${address}.site.json`)).status).toBe(404)
})

test('without one it says what to do', async () => {
  expect(await serve()).toMatch(/^There is no built site in dist\/: run "npm run build" first/)
})
