import { spawn } from 'node:child_process'
import { join } from 'node:path'

const playwright = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js')
const minutes = 60_000

/** Downloads Playwright's own Chromium, with its output on the terminal. Resolves to whether that worked. */
export async function installFromPlaywright(): Promise<boolean> {
  say('No browser found: downloading Chromium with "playwright install chromium" (4 minutes at most) …')
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  const isDone = await run(
    process.execPath,
    [playwright, 'install', '--no-shell', 'chromium'],
    4 * minutes,
    env,
  )
  if (!isDone) say('The download did not work.')
  return isDone
}

/**
 * Installs Debian's package: only as root, or in continuous integration where sudo needs no password. A test command must
 * not change anybody's system: elsewhere this does nothing, and the caller says what to install.
 */
export async function installFromDebian(): Promise<boolean> {
  const isRoot = process.getuid?.() === 0
  if (process.platform !== 'linux' || !(isRoot || process.env['CI'])) return false
  if (!(await run('apt-get', ['--version'], minutes, {}, 'ignore'))) return false
  if (!isRoot && !(await run('sudo', ['-n', 'true'], minutes, {}, 'ignore'))) return false
  const asRoot = isRoot ? [] : ['sudo', '-n']
  say('Installing the package "chromium" with apt-get (7 minutes at most) …')
  const apt = (limit: number, ...args: readonly string[]) => {
    const [command = '', ...rest] = [...asRoot, 'apt-get', ...args]
    return run(command, rest, limit, { DEBIAN_FRONTEND: 'noninteractive' })
  }
  const packages = ['chromium', 'fonts-liberation']
  const isDone =
    (await apt(2 * minutes, 'update')) &&
    (await apt(5 * minutes, 'install', '-y', '--no-install-recommends', ...packages))
  if (!isDone) say('The package could not be installed.')
  return isDone
}

function say(text: string): void {
  console.error(text)
}

/** Runs a command and its children, with a time limit in milliseconds; resolves to whether it succeeded. */
function run(
  command: string,
  options: readonly string[],
  limit: number,
  env: Readonly<Record<string, string>> = {},
  output: 'inherit' | 'ignore' = 'inherit',
): Promise<boolean> {
  return new Promise((resolve) => {
    const isGroup = process.platform !== 'win32'
    const child = spawn(command, options, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      detached: isGroup,
    })
    const timer = setTimeout(() => {
      say(`"${command}" took too long and was stopped.`)
      if (isGroup && child.pid) process.kill(-child.pid, 'SIGKILL')
      else child.kill('SIGKILL')
    }, limit)
    const finish = (isDone: boolean) => {
      clearTimeout(timer)
      resolve(isDone)
    }
    child.on('error', () => finish(false))
    child.on('exit', (code) => finish(code === 0))
  })
}
