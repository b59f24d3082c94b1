import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Open-source and font licences that require no more than a notice, or the publication of changes to the package itself. */
const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'OFL-1.1', 'CC0-1.0']
/** Allowed for single packages; docs/dependencies.md says why. */
const exceptions: Readonly<Record<string, string>> = {
  'react-leaflet': 'Hippocratic-2.1',
  '@react-leaflet/core': 'Hippocratic-2.1',
}
/** Also allowed for indirect dependencies: combinations of these licences, and laxer ones. */
const allowedBehind = [...allowed, 'MIT AND ISC AND BSD-3-Clause']
const allowedInTools = [
  ...allowedBehind,
  '(MIT OR CC0-1.0)',
  '0BSD',
  'MIT-0',
  // Data about browsers.
  'CC-BY-4.0',
  'BlueOak-1.0.0',
  'Python-2.0',
]

function readJson(path: string): Readonly<Record<string, unknown>> {
  const parsed: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'))
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`${path} holds no object`)
  return { ...parsed }
}

const { dependencies, devDependencies } = readJson('package.json')
/** Version by name. */
const versions = new Map([dependencies, devDependencies].flatMap((field) => Object.entries(Object(field))))
const packages = [...versions.keys()]
const lines = readFileSync(join(root, 'docs/dependencies.md'), 'utf8').matchAll(
  /^\| `(?<name>[^`]+)` +\| (?<licence>\S+) +\| \S/gm,
)
const explained = new Map([...lines].map(({ groups }) => [groups?.['name'], groups?.['licence']]))

describe('the dependencies', () => {
  it('are each justified in docs/dependencies.md, and nothing else is', () => {
    expect(new Set(explained.keys())).toEqual(new Set(packages))
  })

  it.each(packages)('%s has the licence that is said of it, and one that is allowed', (name) => {
    const { license } = readJson(`node_modules/${name}/package.json`)
    expect(license).toBe(explained.get(name))
    expect(name in exceptions ? [exceptions[name]] : allowed).toContain(license)
  })

  it('bring along nothing with another licence, and nothing without a checksum', () => {
    const locked = Object.entries(Object(readJson('package-lock.json')['packages'])).filter(
      ([path]) => path !== '',
    )
    expect(locked.length).toBeGreaterThan(packages.length)
    const faults = locked.filter(([path, entry]) => {
      const { license, dev, integrity } = Object(entry)
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      const known = dev === true ? allowedInTools : allowedBehind
      return (
        !String(integrity).startsWith('sha512-') ||
        !(name in exceptions ? [exceptions[name]] : known).includes(license)
      )
    })
    expect(faults.map(([path]) => path)).toEqual([])
  })

  it('are named with exact versions', () => {
    const ranges = [...versions.values()].map(String)
    expect(ranges.filter((range) => !/^\d+\.\d+\.\d+$/.test(range))).toEqual([])
  })
})
