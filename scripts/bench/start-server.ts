import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { freePort } from '../tools/free-port'

const root = join(import.meta.dirname, '../..')

export interface RunningServer {
  /** Ends with a slash. */
  readonly address: string
  readonly stop: () => void
}

/** Runs `scripts/tools/serve.ts` in a process of its own, on a free port unless one is given. `env` names the folder. */
export async function startServer(
  env: Readonly<Record<string, string>>,
  at?: number,
): Promise<RunningServer> {
  const port = at ?? (await freePort())
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/tools/serve.ts'], {
    cwd: root,
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}/`
  for (let attempt = 0; attempt < 150 && child.exitCode === null; attempt += 1) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isUp) return { address, stop: () => void child.kill() }
    await wait(200)
  }
  child.kill()
  throw new Error(`The built site is not served at ${address}.`)
}
