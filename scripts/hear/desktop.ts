import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Debian installs it outside of PATH. */
const bus = '/usr/libexec/at-spi-bus-launcher'

/** Required programs, with their Debian packages. */
const programs = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus-daemon',
  gsettings: 'libglib2.0-bin',
  localedef: 'libc-bin',
  openbox: 'openbox',
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
  xdotool: 'xdotool',
} as const

/** Debian packages that are missing on this machine. */
export function missingPackages(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(':')
  const isThere = (name: string) => folders.some((folder) => existsSync(join(folder, name)))
  return [
    ...Object.entries(programs).flatMap(([name, brought]) => (isThere(name) ? [] : [brought])),
    ...(existsSync(bus) ? [] : ['at-spi2-core']),
    ...(existsSync('/usr/share/i18n/locales/fr_FR') ? [] : ['locales']),
  ]
}

const preferences = {
  'accessibility.force_disabled': -1,
  'app.normandy.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'termsofuse.bypassNotification': true,
}

/** A virtual screen in one language, on which Orca reads the content of Firefox. */
export interface Desktop {
  /** Opens an address in a new browser and ends the former one. Resolves to what Orca says meanwhile. */
  readonly open: (address: string) => Promise<readonly string[]>
  /** Presses keys, named as in xdotool. Resolves to what Orca says until it is silent. */
  readonly press: (keys: string) => Promise<readonly string[]>
  readonly type: (text: string) => Promise<readonly string[]>
  readonly stop: () => void
}

/** `locale`: such as "fr_FR". Throws if a program does not start. */
export async function startDesktop(locale: string): Promise<Desktop> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-hear-'))
  const said = join(work, 'said')
  const log = join(work, 'orca.log')
  const running: ChildProcess[] = []
  const display = `:${70 + (process.pid % 900)}`
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: work,
    XDG_RUNTIME_DIR: work,
    XDG_SESSION_TYPE: 'x11',
    DISPLAY: display,
    LOCPATH: join(work, 'locales'),
    LANG: `${locale}.UTF-8`,
    LC_ALL: `${locale}.UTF-8`,
    GNOME_ACCESSIBILITY: '1',
    GTK_MODULES: 'gail:atk-bridge',
    ORCA_SAID: said,
  }
  const run = (command: string, ...args: readonly string[]) => execFileSync(command, args, { env })
  function start(command: string, ...args: readonly string[]): ChildProcess {
    const output = command === 'dbus-daemon' ? 'pipe' : 'ignore'
    // In a process group of its own, so that its children end with it.
    const child = spawn(command, args, { env, detached: true, stdio: ['ignore', output, 'ignore'] })
    running.push(child)
    return child
  }

  // The locale need not be installed on the machine.
  mkdirSync(join(work, 'locales'))
  run('localedef', '-i', locale, '-f', 'UTF-8', join(work, 'locales', `${locale}.UTF-8`))
  writeFileSync(said, '')
  start('Xvfb', display, '-screen', '0', '1440x900x24', '-nolisten', 'tcp')
  await wait(1500)
  env['DBUS_SESSION_BUS_ADDRESS'] = await firstLine(
    start('dbus-daemon', '--session', '--nofork', '--print-address'),
  )
  start('openbox')
  start(bus, '--launch-immediately')
  await wait(1500)
  run('gsettings', 'set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true')
  mkdirSync(join(work, '.local/share/orca'), { recursive: true })
  copyFileSync(
    join(import.meta.dirname, 'orca-customizations.py'),
    join(work, '.local/share/orca/orca-customizations.py'),
  )
  start('orca', `--debug-file=${log}`, '--replace')
  await wait(5000)

  let heard = 0
  /** Everything said since the last call, once Orca's log has stopped growing. */
  async function hear(): Promise<readonly string[]> {
    const sizeOf = () => (existsSync(log) ? statSync(log).size : 0)
    let size = sizeOf()
    let still = 0
    // Longer than the page waits before it announces a result; 15 seconds at most.
    for (let tenths = 0; still < 10 && tenths < 150; tenths += 1) {
      await wait(100)
      const next = sizeOf()
      still = next === size ? still + 1 : 0
      size = next
    }
    const lines = readFileSync(said, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const fresh = lines.slice(heard)
    heard = lines.length
    return fresh.map((line) => String(JSON.parse(line)))
  }

  let browser: ChildProcess | null = null
  return {
    async open(address) {
      if (browser) end(browser)
      const profile = mkdtempSync(join(work, 'profile-'))
      const lines = Object.entries(preferences).map(
        ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
      )
      writeFileSync(join(profile, 'user.js'), lines.join(''))
      const size = ['--width', '1440', '--height', '880']
      browser = start('firefox-esr', '--profile', profile, '--no-remote', ...size, address)
      await wait(12_000)
      // On a busy machine the page comes later. Orca then says its title, what it holds and where the reader is.
      const heardOfPage: string[] = []
      for (let second = 0; heardOfPage.length < 4 && second < 60; second += 1)
        heardOfPage.push(...(await hear()))
      return heardOfPage
    },
    async press(keys) {
      run('xdotool', 'key', keys)
      return await hear()
    },
    async type(text) {
      run('xdotool', 'type', '--delay', '150', text)
      return await hear()
    },
    stop() {
      for (const child of running.toReversed()) end(child)
      rmSync(work, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
    },
  }
}

function end({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended meanwhile.
  }
}

function firstLine({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
    setTimeout(() => reject(new Error('No session bus started')), 10_000).unref()
  })
}
