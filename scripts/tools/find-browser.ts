import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'

import { chromium } from '@playwright/test'

import { installFromDebian, installFromPlaywright } from './install-browser'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const help = `No Chromium, Chrome or Edge was found, and none could be installed. Any one of these helps:
  npx playwright install --with-deps chromium    Playwright's own, with the libraries it needs
  apt-get install chromium                       Debian, as root
  https://www.google.com/chrome/                 macOS, Windows and other systems
  CHROMIUM_PATH=/path/to/chrome                  one that lies in an unusual place`

/**
 * The path of a Chromium, Chrome or Edge that runs. Looks at CHROMIUM_PATH and CHROME_PATH, at Playwright's own download,
 * at PATH and at the usual places; failing these, tries to install one. Throws an error that says what to install, or that
 * a variable names no browser.
 */
export async function findBrowser(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'] ?? process.env['CHROME_PATH']
  if (named) {
    if (await runs(named)) return named
    throw new Error(`CHROMIUM_PATH (or CHROME_PATH) is "${named}", which is no browser that runs here.`)
  }
  const found = await firstThatRuns(chromium.executablePath(), ...inPath(), ...usualPlaces())
  if (found) return found
  for (const install of [installFromPlaywright, installFromDebian]) {
    const installed = (await install()) && (await firstThatRuns(chromium.executablePath(), ...inPath()))
    if (installed) return installed
  }
  throw new Error(help)
}

function inPath(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function usualPlaces(): readonly string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    )
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    )
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
    return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)))
  }
  return ['/opt/google/chrome/chrome', '/snap/bin/chromium', '/usr/lib/chromium/chromium']
}

async function firstThatRuns(...paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await runs(path)) return path
  return undefined
}

/** A file may exist and yet not run: a stub that needs a snap, a build whose libraries are missing. */
async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    // On Windows "--version" would open a window instead.
    if (process.platform !== 'win32') await promisify(execFile)(path, ['--version'], { timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
