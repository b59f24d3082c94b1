import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

import { builtSite, root } from '../build/site'
import { findBrowser } from './find-browser'
import { freePort } from './free-port'
import { sendsBrotli, type ServerKind, serverKinds, startServer } from './start-server'

/**
 * Runs the end-to-end tests in a real browser against the built site, served as by `npm start`. Arguments are passed on to
 * Playwright: `npm run test:e2e -- headers --project phone`, except `--server nginx`, which serves the site by nginx with
 * `deploy/nginx.conf`.
 */
async function runEndToEnd(args: readonly string[]): Promise<number> {
  const { kind, options } = serverAmong(args)
  const { base } = builtSite()
  const browser = await findBrowser()
  const port = await freePort()
  const address = `http://localhost:${port}${base}`
  console.log(`End-to-end tests of ${address} in ${browser}`)
  const server = startServer(kind, port)
  try {
    await answering(address, server)
    const playwright = [
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
    ]
    const env = {
      BASE_URL: address,
      CHROMIUM_PATH: browser,
      ATLAS_ENCODING: sendsBrotli(kind) ? 'br' : 'gzip',
    }
    return await ended(start([...playwright, ...options], env))
  } finally {
    server.kill()
  }
}

function serverAmong(args: readonly string[]): { kind: ServerKind; options: readonly string[] } {
  const at = args.indexOf('--server')
  if (at === -1) return { kind: 'own', options: args }
  const kind = serverKinds.find((known) => known === args[at + 1])
  if (!kind) throw new Error(`--server takes one of ${serverKinds.join(', ')}, not "${args[at + 1] ?? ''}"`)
  return { kind, options: args.toSpliced(at, 2) }
}

function start(options: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, options, { cwd: root, env: { ...process.env, ...env }, stdio: 'inherit' })
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (server.exitCode !== null) break
    const isUp = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isUp) return
    await wait(200)
  }
  throw new Error(`The built site is not served at ${address}.`)
}

try {
  process.exitCode = await runEndToEnd(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
